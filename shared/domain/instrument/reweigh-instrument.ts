import type { Instrument, InstrumentNode } from '../../schema/instrument.ts';

/** A copy of an instrument under another id, version and title, with other weights where some are named. */
export function reweighInstrument(
  instrument: Instrument,
  identity: Pick<Instrument, 'id' | 'version' | 'title'>,
  weights: Readonly<Record<string, number>>,
): Instrument {
  const reweigh = (node: InstrumentNode): InstrumentNode => {
    const weight = Object.hasOwn(weights, node.id) ? weights[node.id] : node.weight;
    const weighed = { ...node, ...(weight === undefined ? {} : { weight }) };
    return 'children' in weighed ? { ...weighed, children: weighed.children.map(reweigh) } : weighed;
  };
  const { root } = instrument;
  return { ...instrument, ...identity, root: { ...root, children: root.children.map(reweigh) } };
}
