import { sentence } from '../../../shared/domain/sentence.ts';
import { AppError, type Problem } from '../../../shared/domain/app-error.ts';
import type { LostPart } from '../../../shared/schema/bundle.ts';
import type { Content } from '../../../shared/schema/content.ts';

/** How many names a sentence has room for. */
const mostNamed = 5;

const next = sentence('part.next');

/** Parts of a visit that are damaged or missing, by the names that people know. */
export function lostPartsError(lost: readonly LostPart[], content: Content): AppError {
  const names = namesOf(lost, content);
  return new AppError('store-corrupt', sentence('part.lost', { names, next }), { problems: lost.map(problemOf) });
}

/** A backup that was made without the lost parts of a visit. */
export function partialBackupError(lost: readonly LostPart[], content: Content): AppError {
  const names = namesOf(lost, content);
  return new AppError('store-corrupt', sentence('part.partialBackup', { names, next }), {
    problems: lost.map(problemOf),
  });
}

/** Signed papers that are damaged or missing: a bundle without them would claim signatures that it cannot show. */
export function lostSignedError(lost: readonly LostPart[], content: Content): AppError {
  const names = namesOf(lost, content);
  return new AppError('store-corrupt', sentence('part.lostSigned', { names }), { problems: lost.map(problemOf) });
}

function problemOf({ file, reason }: LostPart): Problem {
  return { file, reason: sentence(`part.${reason}`) };
}

function namesOf(lost: readonly LostPart[], { evidence }: Content): string {
  const known = new Map(Object.values(evidence).map(({ sha256, fileName }) => [`evidence/${sha256}`, fileName]));
  const names = lost.slice(0, mostNamed).map(({ file }) => known.get(file) ?? file.slice(0, 30));
  return [...names, ...(lost.length > mostNamed ? [`+${lost.length - mostNamed}`] : [])].join(', ');
}
