import type { Problem } from '../../../shared/domain/app-error.ts';
import type { ContentProblem } from '../../../shared/domain/content/content-problem.ts';
import { forbidden, writtenWrongly } from '../../../shared/domain/content/forbidden.ts';
import { problemSentence } from '../../../shared/domain/content/problem-sentence.ts';
import { applyChanges } from '../../../shared/domain/edits/apply-change.ts';
import { emptyContent } from '../../../shared/schema/content.ts';
import type { Change } from '../../../shared/schema/edit.ts';
import type { PlanEntry } from './plan-entries.ts';

/** What the rules of a visit forbid in the visit that a plan asks for, each with its place in the plan. */
export function forbiddenEntries(entries: readonly PlanEntry[], changes: readonly Change[]): Problem[] {
  const content = applyChanges(emptyContent(), changes);
  // Of two under one id the first is the one that is meant.
  const places = new Map(entries.toReversed().map((entry) => [`${entry.collection}/${entry.id}`, entry]));
  const found = [...forbidden(content), ...writtenWrongly(content, changes)];
  const broken = found.flatMap((problem): Problem[] => {
    const entry = places.get(`${problem.collection}/${problem.id}`);
    if (entry?.place === undefined) return [];
    return [{ field: fieldIn(entry, entry.place, problem), reason: problemSentence(content, problem) }];
  });
  const twice = entries.filter((entry) => places.get(`${entry.collection}/${entry.id}`) !== entry);
  return [
    ...twice.map(({ collection, id, place = '' }): Problem => {
      const problem = { collection, id, field: 'id', reason: 'duplicate-id', params: { id } } as const;
      return { field: `${place}.id`, reason: problemSentence(content, problem) };
    }),
    ...broken,
  ];
}

/** Ratings stand in a plan under their assessor and indicator, most of them as a bare value. */
function fieldIn({ collection, value }: PlanEntry, place: string, { field }: ContentProblem): string {
  if (collection !== 'ratings') return `${place}.${field}`;
  return field === 'assessor' ? `ratings.${String(value['assessor'])}` : place;
}
