import type { Instrument } from '../../schema/instrument.ts';
import { compareInstruments, type NodeDiff } from './compare-instruments.ts';

/** The instrument whose weights were edited, and the nodes that now weigh something else. */
export interface EditedWeights {
  from: Instrument;
  nodes: NodeDiff[];
}

/**
 * Whether an instrument is one of the others with other weights: the same nodes, of which some weigh something else. Of
 * several the nearest; undefined when it weighs as one of them does, or is an instrument of its own.
 */
export function editedWeights(instrument: Instrument, others: readonly Instrument[]): EditedWeights | undefined {
  const related = others
    .map((from) => ({ from, differences: compareInstruments(from, instrument) }))
    .filter(
      ({ differences }) => !differences.some(({ changes }) => changes.includes('new') || changes.includes('removed')),
    )
    .toSorted((a, b) => a.differences.length - b.differences.length);
  const [nearest] = related;
  const nodes = nearest?.differences.filter(({ changes }) => changes.includes('weight')) ?? [];
  return nearest && nodes.length > 0 ? { from: nearest.from, nodes } : undefined;
}
