import { z } from 'zod';
import { AppError, type Problem } from './app-error.ts';
import { issueReason } from './issue-reason.ts';
import { nearestIssues } from './nearest-issues.ts';
import type { Sentence } from './sentence.ts';

const english = z.locales.en().localeError;

/**
 * Validates what came from outside. Accepts only `unknown`, so that a typed value cannot be "validated" by mistake.
 * @throws AppError `invalid-input` with one problem per wrong field.
 */
export function parseInput<S extends z.ZodType>(
  schema: S,
  input: unknown,
  sentence: Sentence,
  file?: string,
): z.output<S> {
  const result = schema.safeParse(input, { error: english, reportInput: true });
  if (result.success) return result.data;
  const problems = nearestIssues(result.error.issues).map((issue): Problem => ({
    ...(file === undefined ? {} : { file }),
    field: fieldPath(issue.path),
    reason: issueReason(issue),
  }));
  throw new AppError('invalid-input', sentence, { problems });
}

/** A path as people write it: `root.children[0].weight`. */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`),
    '',
  );
}
