import type { IndicatorEntry } from '../instrument/list-indicators.ts';
import { standingOf, type Standing } from './standing.ts';
import type { Sequence } from './sequence.ts';

/** What the list of indicators can be cut down to. */
export const sequenceFilters = ['all', 'mine', 'unanswered', 'differing', 'unproven', 'no-evidence'] as const;
/** What the walk may be narrowed to: rated by me, not rated by me, differing, TT, or rated without evidence. */
export type SequenceFilter = (typeof sequenceFilters)[number];

const rules: Record<SequenceFilter, (standing: Standing) => boolean> = {
  all: () => true,
  mine: (standing) => standing.isAnswered,
  unanswered: (standing) => !standing.isAnswered,
  differing: (standing) => standing.difference !== undefined,
  unproven: (standing) => standing.isUnproven,
  'no-evidence': (standing) => standing.isWithoutEvidence,
};

/** The indicators that pass a filter for one viewer and hold every searched word in their id, question or groups. */
export function filterSequence(
  sequence: Sequence,
  viewer: string | undefined,
  options: { filter: SequenceFilter; search?: string },
): IndicatorEntry[] {
  const words = (options.search ?? '').toLowerCase().split(/\s+/u).filter(Boolean);
  return sequence.entries.filter((entry) => {
    const haystack = words.length === 0 ? '' : textOf(entry);
    if (!words.every((word) => haystack.includes(word))) return false;
    return options.filter === 'all' || rules[options.filter](standingOf(sequence, entry.indicator.id, viewer));
  });
}

function textOf({ indicator, path }: IndicatorEntry): string {
  const texts = [indicator.question, ...path.map((group) => group.title)];
  return [indicator.id, ...texts.flatMap((text) => Object.values(text))].join(' ').toLowerCase();
}
