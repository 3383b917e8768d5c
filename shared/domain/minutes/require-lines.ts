import { sentence } from '../sentence.ts';
import { emptyContent } from '../../schema/content.ts';
import type { Change } from '../../schema/edit.ts';
import { AppError, type Problem } from '../app-error.ts';
import { applyChanges } from '../edits/apply-change.ts';

/** Proves the edits of lines that are added together. @throws AppError `invalid-input` with the place and fault of each wrong line. */
export function requireLines(lines: readonly Change[][]): void {
  const problems = lines.flatMap((changes, index) => faultsOf(changes).map((each) => ({ ...each, line: index + 1 })));
  if (problems.length === 0) return;
  throw new AppError('invalid-input', sentence('minutes.notAdded'), { problems });
}

function faultsOf(changes: readonly Change[]): Problem[] {
  try {
    applyChanges(emptyContent(), changes);
    return [];
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.details.problems ?? [{ reason: error.sentence }];
  }
}
