import type { Indicator, Instrument, InstrumentGroup, InstrumentNode } from '../../schema/instrument.ts';

/** An indicator with the groups above it, outermost first, and its place in the walk, counted from 1. */
export interface IndicatorEntry {
  indicator: Indicator;
  path: readonly InstrumentGroup[];
  position: number;
}

/** Every indicator of a tree of any depth, in the order in which a person walks it. */
export function listIndicators(instrument: Instrument): IndicatorEntry[] {
  const entries: IndicatorEntry[] = [];
  collect(instrument.root.children, [], entries);
  return entries;
}

function collect(nodes: readonly InstrumentNode[], path: readonly InstrumentGroup[], entries: IndicatorEntry[]): void {
  for (const node of nodes) {
    if ('children' in node) collect(node.children, [...path, node], entries);
    else entries.push({ indicator: node, path, position: entries.length + 1 });
  }
}
