import { sentence, type Sentence } from '../../../../shared/domain/sentence.ts';
import { AppError, type ErrorCode } from '../../../../shared/domain/app-error.ts';

type BundleCode = Extract<ErrorCode, 'refused' | 'invalid-input' | 'store-newer'>;

/** What to do about a bundle that looks like an attack, is damaged, or comes from a newer Tinjau. */
const next: Record<BundleCode, Sentence> = {
  refused: sentence('bundle.next.refused'),
  'invalid-input': sentence('bundle.next.sendAgain'),
  'store-newer': sentence('bundle.next.update'),
};

/** A bundle that is not taken in: which file of it, why, that nothing was changed, and what to do. */
export function bundleError(code: BundleCode, file: string | undefined, reason: Sentence, cause?: unknown): AppError {
  const where = file === undefined ? '' : ` "${shown(file)}"`;
  return new AppError(code, sentence('bundle.unusable', { where, reason, next: next[code] }), {}, { cause });
}

/** A name as it can be shown: short, and without signs that steer a terminal. */
function shown(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '?').slice(0, 120);
}
