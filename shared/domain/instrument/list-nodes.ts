import type { Instrument, InstrumentGroup, InstrumentNode } from '../../schema/instrument.ts';

/** A node with its place in the file, `root.children[0].children[2]`, and the groups above it, outermost first. */
export interface PlacedNode {
  node: InstrumentNode;
  field: string;
  above: readonly InstrumentGroup[];
}

/** Every node of an instrument, each before its children, in the order of the file. */
export function listNodes(instrument: Pick<Instrument, 'root'>): PlacedNode[] {
  const placed: PlacedNode[] = [];
  collect(instrument.root.children, 'root', [], placed);
  return placed;
}

function collect(
  children: readonly InstrumentNode[],
  field: string,
  above: readonly InstrumentGroup[],
  placed: PlacedNode[],
): void {
  for (const [index, node] of children.entries()) {
    const here = `${field}.children[${index}]`;
    placed.push({ node, field: here, above });
    if ('children' in node) collect(node.children, here, [...above, node], placed);
  }
}
