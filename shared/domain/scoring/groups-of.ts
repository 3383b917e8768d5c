import type { LocalText } from '../../schema/primitives.ts';
import type { Instrument, InstrumentNode } from '../../schema/instrument.ts';
import type { Header } from '../../schema/visit.ts';
import { exact, fullText, minus, roundedText } from '../numbers/fraction.ts';
import type { Score } from './score.ts';

/** A node of the instrument (a pillar, a dimension, a sub-dimension) with its value. */
export interface GroupRow {
  id: string;
  title: LocalText;
  display: string | null;
  /** The value for drawing only; numbers that count are decimal strings. */
  value: number | null;
  previousText: string | null;
  previous: number | null;
  /** This minus last, exact until it was rounded, with its sign: `+0.25`. Null unless both have a value. */
  delta: string | null;
  rated: number;
  indicators: number;
}

/** A node of the second level, and the position of its pillar, from 0. */
export interface SubGroupRow extends GroupRow {
  pillar: number;
}

/** The first level of an instrument with its values, and the range of its scales. */
export function groupsOf(
  instrument: Instrument,
  score: Score,
  previous?: Header['previous'],
): { groups: GroupRow[]; scale: { min: number; max: number } } {
  const scales = Object.values(instrument.scales);
  const min = Math.min(...scales.map((scale) => scale.min));
  const max = Math.max(...scales.map((scale) => scale.max));
  const row = rowOf(instrument, score, previous);
  return { groups: instrument.root.children.map(row), scale: { min, max } };
}

/** The second level of an instrument with its values; a pillar without one stands for itself. */
export function subGroupsOf(instrument: Instrument, score: Score, previous?: Header['previous']): SubGroupRow[] {
  const row = rowOf(instrument, score, previous);
  return instrument.root.children.flatMap((node, pillar) => {
    const isOfGroups = 'children' in node && node.children.every((child) => 'children' in child);
    return (isOfGroups ? node.children : [node]).map((child) => ({ ...row(child), pillar }));
  });
}

function rowOf({ decimals }: Instrument, score: Score, previous: Header['previous'] | undefined) {
  return (node: InstrumentNode): GroupRow => {
    const scored = score.nodes[node.id];
    const indicators = countIndicators(node);
    const last = previous?.nodes[node.id];
    const before = last === undefined ? null : exact(last);
    const text = scored?.fraction ?? scored?.value ?? null;
    const now = text === null ? null : exact(text);
    const delta = now && before && minus(now, before);
    return {
      id: node.id,
      title: 'children' in node ? (node.short ?? node.title) : node.question,
      display: scored?.display ?? null,
      value: now && Number(fullText(now)),
      previousText: before && roundedText(before, decimals),
      previous: before && Number(fullText(before)),
      delta: delta && `${delta.top > 0n ? '+' : ''}${roundedText(delta, decimals)}`,
      rated: indicators - (scored?.missing ?? indicators),
      indicators,
    };
  };
}

function countIndicators(node: InstrumentNode): number {
  if (!('children' in node)) return 1;
  return node.children.reduce((sum, child) => sum + countIndicators(child), 0);
}
