import { sentence, type Sentence } from '../../../shared/domain/sentence.ts';
import { AppError } from '../../../shared/domain/app-error.ts';

const causes: Record<string, Sentence> = {
  ENOSPC: sentence('disk.full'),
  EDQUOT: sentence('disk.quota'),
  EACCES: sentence('disk.permission'),
  EPERM: sentence('disk.permission'),
  EROFS: sentence('disk.readOnly'),
  ENOENT: sentence('disk.folderGone'),
  ENODEV: sentence('disk.takenOut'),
  EBUSY: sentence('disk.busy'),
  EIO: sentence('disk.fault'),
};

/** The system's code of a file error, such as ENOSPC; undefined for any other error. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** A failed read or write as a sentence: why, that memory and disk still agree, and what to do. */
export function storeIoError(cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  const code = systemCode(cause) ?? 'unknown';
  const why = whyOf(code);
  return new AppError('store-io', sentence('store.notSaved', { why }), { facts: { code } }, { cause });
}

/** Why a data folder can only be read for now, from what kept it from being written. */
export function readOnlyError(cause: AppError): AppError {
  const why = whyOf(String(cause.details.facts?.['code']));
  return new AppError('store-io', sentence('store.readOnly', { why }), cause.details, { cause });
}

function whyOf(code: string): Sentence {
  return causes[code] ?? sentence('disk.system', { code });
}

/** A failed file operation as a sentence; any other error as it is. */
export function diskError(error: unknown): unknown {
  return error instanceof AppError || systemCode(error) === undefined ? error : storeIoError(error);
}

/** An evidence file whose bytes are not those that were kept: only the original or a backup has them still. */
export function damagedEvidence(hash: string): AppError {
  return new AppError('store-corrupt', sentence('evidence.damaged', { hash: hash.slice(0, 12) }), {
    problems: [
      {
        file: `evidence/${hash}`,
        reason: sentence('evidence.bytes'),
      },
    ],
  });
}

/** Damage at a known place: the files stay as they are. */
export function damageError(file: string, line: number | undefined, reason: Sentence): AppError {
  return new AppError(
    'store-corrupt',
    line === undefined ? sentence('store.damaged', { file }) : sentence('store.damagedAt', { file, line }),
    { problems: [{ file, ...(line === undefined ? {} : { line }), reason }] },
  );
}
