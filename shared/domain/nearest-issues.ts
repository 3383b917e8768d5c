import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/**
 * Names the field that is wrong inside a value of several shapes. A schema says only that none of them fits; the
 * shape that was meant is the one whose own keys differ least from the keys that were written.
 */
export function nearestIssues(issues: readonly Issue[]): Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union') return [issue];
    const shapes = issue.errors.filter((errors) => errors.length > 0);
    const nearest = shapes.toSorted((a, b) => strangeness(a) - strangeness(b))[0];
    if (!nearest || shapes.every(isAboutWhole)) return [issue];
    return nearestIssues(nearest).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
  });
}

/** How many keys of a value do not fit a shape; what is wrong further inside says nothing about the shape. */
function strangeness(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => {
    if (issue.code === 'unrecognized_keys' && issue.path.length === 0) return sum + issue.keys.length;
    return sum + (issue.path.length === 1 ? 1 : 0) + (issue.path.length === 0 ? 100 : 0);
  }, 0);
}

/** A number or a code, say: no shape has fields, and the sentence about all of them says more. */
function isAboutWhole(issues: readonly Issue[]): boolean {
  return issues.every((issue) => issue.path.length === 0 && issue.code !== 'unrecognized_keys');
}
