import type { LocalText } from '../../schema/primitives.ts';
import type { Instrument, InstrumentNode } from '../../schema/instrument.ts';
import type { Header } from '../../schema/visit.ts';
import { exact, fullText, roundedText } from './exact.ts';
import type { Score } from './score.ts';

/** A node of the instrument's first level (a pillar, a dimension) with its value. */
export interface GroupRow {
  id: string;
  title: LocalText;
  display: string | null;
  /** The value for drawing only; numbers that count are decimal strings. */
  value: number | null;
  previousText: string | null;
  previous: number | null;
  rated: number;
  indicators: number;
}

/** The first level of an instrument with its values, and the range of its scales. */
export function groupsOf(
  instrument: Instrument,
  score: Score,
  previous?: Header['previous'],
): { groups: GroupRow[]; scale: { min: number; max: number } } {
  const scales = Object.values(instrument.scales);
  const groups = instrument.root.children.map((node): GroupRow => {
    const scored = score.nodes[node.id];
    const indicators = countIndicators(node);
    const last = previous?.nodes[node.id];
    const before = last === undefined ? null : exact(last);
    return {
      id: node.id,
      title: 'children' in node ? (node.short ?? node.title) : node.question,
      display: scored?.display ?? null,
      value: drawable(scored?.value ?? null),
      previousText: before && roundedText(before, instrument.decimals),
      previous: before && Number(fullText(before)),
      rated: indicators - (scored?.missing ?? indicators),
      indicators,
    };
  });
  const min = Math.min(...scales.map((scale) => scale.min));
  const max = Math.max(...scales.map((scale) => scale.max));
  return { groups, scale: { min, max } };
}

function drawable(value: string | null): number | null {
  return value === null ? null : Number(value);
}

function countIndicators(node: InstrumentNode): number {
  if (!('children' in node)) return 1;
  return node.children.reduce((sum, child) => sum + countIndicators(child), 0);
}
