import type { TableCell } from 'pdfmake/interfaces.js';
import { comparisonBars } from '../../../shared/charts/comparison-bars.ts';
import { exact, minus, roundedText } from '../../../shared/domain/numbers/fraction.ts';
import { groupsOf, type GroupRow } from '../../../shared/domain/scoring/groups-of.ts';
import type { Header } from '../../../shared/schema/visit.ts';
import type { Chapter } from './chapters.ts';
import { chartSvg } from './chart-svg.ts';
import type { PaperContext } from './paper-context.ts';
import { ink, orNone, right, ruledTable } from './paper-style.ts';
import { mostHeight } from '../typesetting/keep-together.ts';

/** This visit beside the last one: index and groups with their change. */
export function comparisonChapter(paper: PaperContext): Chapter {
  const { words, header, input, instrument, text, decimal } = paper;
  const { previous } = header;
  const title = words.chapters.comparison;
  if (!previous) return { title, blocks: orNone([], words.noLast) };
  const { groups, scale } = groupsOf(instrument, input.score, previous);
  const rows = groups.map((group): TableCell[] => [
    text(group.title),
    right(decimal(group.previousText)),
    { ...right(decimal(group.display)), bold: true },
    right(decimal(group.delta)),
  ]);
  const last = previous.index === undefined ? null : roundedText(exact(previous.index), instrument.decimals);
  const total: TableCell[] = [
    { text: words.index, bold: true },
    right(decimal(last)),
    { ...right(decimal(input.score.display)), bold: true },
    { ...right(decimal(indexChange(paper, previous))), bold: true },
  ];
  const head = [words.pillar, right(previous.label), right(words.value), right(words.change)];
  return {
    title,
    roomBelow: Math.min(mostHeight, 30 + 16 * (rows.length + 1)),
    blocks: [
      ruledTable(['*', 110, 60, 70], head, [...rows, total]),
      { svg: barsOf(paper, groups, scale, previous.label), width: paper.room, margin: [0, 12, 0, 0] },
    ],
  };
}

/** The bars of the screen: the last visit, hollow, and this one. */
function barsOf(paper: PaperContext, groups: GroupRow[], scale: { min: number; max: number }, label: string): string {
  const chart = comparisonBars({
    labels: groups.map((group) => paper.text(group.title)),
    last: { label, values: groups.map((group) => group.previous) },
    now: { label: paper.words.value, values: groups.map((group) => group.value) },
    scale,
    colors: { accent: ink.accent, ink: ink.text, mute: ink.mute, line: ink.line },
  });
  return chartSvg(chart, 560, 60 + 34 * groups.length);
}

/** This index minus the last one: exact, rounded once, with its sign. */
function indexChange({ instrument, input }: PaperContext, last: NonNullable<Header['previous']>): string | null {
  const now = input.score.root.fraction ?? input.score.root.value;
  if (!now || last.index === undefined) return null;
  const change = minus(exact(now), exact(last.index));
  return `${change.top > 0n ? '+' : ''}${roundedText(change, instrument.decimals)}`;
}
