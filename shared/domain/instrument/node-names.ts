import type { Instrument, InstrumentNode } from '../../schema/instrument.ts';
import type { NodeName } from './match-links.ts';

/** Every pillar, group and indicator of an instrument with the names by which a line may link to it. */
export function nodeNames(instrument: Instrument): NodeName[] {
  return instrument.root.children.flatMap(named);
}

function named(node: InstrumentNode): NodeName[] {
  if (!('children' in node)) return [{ id: node.id, names: [] }];
  const texts = [...Object.values(node.short ?? {}), ...Object.values(node.title)];
  const names = [...new Set(texts.filter((text) => text !== undefined))];
  return [{ id: node.id, names }, ...node.children.flatMap(named)];
}
