import type { Content } from '../../schema/content.ts';
import type { Change } from '../../schema/edit.ts';
import type { ContentProblem } from './content-problem.ts';
import { forbiddenBy, writtenWrongly } from './forbidden.ts';
import { forbiddenError } from './problem-sentence.ts';

/**
 * Refuses changes that bring something forbidden. What was there before them does not count: an old visit is edited
 * around it, and put right. `before` is what `forbiddenBy` found there before them, asked only where something is found.
 * @throws AppError `invalid-input` with the place and reason of each.
 */
export function requireAllowedContent(
  after: Content,
  changes: readonly Change[],
  before: () => ContentProblem[],
): void {
  const found = forbiddenBy(after, changes);
  if (found.length === 0) return;
  const known = new Set(before().map(keyOf));
  const brought = found.filter((problem) => !known.has(keyOf(problem)));
  if (brought.length > 0) throw forbiddenError(after, brought);
}

/** Refuses what nobody may write, though it may stand. @throws AppError `invalid-input` with the place and reason of each. */
export function requireRightlyWritten(after: Content, changes: readonly Change[]): void {
  const found = writtenWrongly(after, changes);
  if (found.length > 0) throw forbiddenError(after, found);
}

function keyOf(problem: ContentProblem): string {
  const { collection, id, field, reason, params } = problem;
  return JSON.stringify([collection, id, field, reason, params]);
}
