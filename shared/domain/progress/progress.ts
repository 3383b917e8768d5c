import type { IndicatorEntry } from '../instrument/list-indicators.ts';
import { standingOf } from './standing.ts';
import type { Sequence } from './sequence.ts';

/** How far one person has come over some indicators. Differences count only where this person may see them. */
export interface Tally {
  total: number;
  rated: number;
  differing: number;
  unproven: number;
  withoutEvidence: number;
}

/** How far a rater is in these indicators. */
export function tallyOf(sequence: Sequence, viewer: string | undefined, entries = sequence.entries): Tally {
  const tally: Tally = { total: entries.length, rated: 0, differing: 0, unproven: 0, withoutEvidence: 0 };
  for (const { indicator } of entries) {
    const standing = standingOf(sequence, indicator.id, viewer);
    if (standing.isAnswered) tally.rated += 1;
    if (standing.difference) tally.differing += 1;
    if (standing.isUnproven) tally.unproven += 1;
    if (standing.isWithoutEvidence) tally.withoutEvidence += 1;
  }
  return tally;
}

/** What is left, by person: one row per assessor, in the team's order. */
export function progressByAssessor(sequence: Sequence): { assessor: string; tally: Tally }[] {
  return sequence.assessors.map((assessor) => ({ assessor, tally: tallyOf(sequence, assessor) }));
}

/** How many indicators below one group this person has rated. */
export interface NodeProgress {
  rated: number;
  total: number;
}

/** What is left, by group of the tree at every depth: group id → rated of total. */
export function progressByNode(sequence: Sequence, viewer: string | undefined): ReadonlyMap<string, NodeProgress> {
  const nodes = new Map<string, NodeProgress>();
  for (const entry of sequence.entries) {
    const rated = standingOf(sequence, entry.indicator.id, viewer).isAnswered ? 1 : 0;
    for (const group of entry.path) {
      const node = nodes.get(group.id) ?? { rated: 0, total: 0 };
      nodes.set(group.id, { rated: node.rated + rated, total: node.total + 1 });
    }
  }
  return nodes;
}

/**
 * The next indicator without this person's rating: after the current one, then from the start, the current one last.
 * Undefined when none is left.
 */
export function nextUnanswered(
  sequence: Sequence,
  viewer: string | undefined,
  current: string | undefined,
  entries = sequence.entries,
): IndicatorEntry | undefined {
  const start = entries.findIndex((entry) => entry.indicator.id === current) + 1;
  const ahead = [...entries.slice(start), ...entries.slice(0, start)];
  return ahead.find(({ indicator }) => !standingOf(sequence, indicator.id, viewer).isAnswered);
}
