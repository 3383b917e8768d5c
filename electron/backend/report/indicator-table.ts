import type { Content as Block, TableCell } from 'pdfmake/interfaces.js';
import type { Indicator, InstrumentNode } from '../../../shared/schema/instrument.ts';
import { evidenceNumbersOf } from './evidence-links.ts';
import type { PaperContext } from './paper-context.ts';
import { breakable, ink, ruledTable, type HeadCell } from './paper-style.ts';

/** With more assessors than this, their values stand in one column, each with its mark. */
const mostColumns = 6;

/** One table: groups as tinted rows with their value, and below them every indicator with its values. */
export function indicatorTable(paper: PaperContext, nodes: InstrumentNode[]): Block[] {
  if (nodes.length === 0) return [];
  const { words, raters } = paper;
  const isWide = raters.length <= mostColumns;
  const marks = isWide ? raters.map(({ mark }): HeadCell => ({ text: mark, alignment: 'center' })) : [words.value];
  const widths = isWide ? raters.map(() => 20) : [92];
  return [
    ruledTable(
      [44, '*', ...widths, 40],
      [words.code, words.indicator, ...marks, { text: words.mean, alignment: 'right' }],
      nodes.flatMap((node) => rowsOf(paper, node)),
    ),
  ];
}

function rowsOf(paper: PaperContext, node: InstrumentNode): TableCell[][] {
  if (!('children' in node)) return [indicatorRow(paper, node)];
  const { raters, text, decimal, input } = paper;
  const between = raters.length <= mostColumns ? raters.length : 1;
  const look = { fillColor: ink.tint, bold: true };
  const heading: TableCell[] = [
    { text: breakable(node.id, 9), ...look },
    { text: text(node.title), colSpan: between + 1, ...look },
    ...Array.from({ length: between }, () => ''),
    { text: decimal(input.score.nodes[node.id]?.display), alignment: 'right', ...look },
  ];
  return [heading, ...node.children.flatMap((child) => rowsOf(paper, child))];
}

function indicatorRow(paper: PaperContext, indicator: Indicator): TableCell[] {
  const { input, decimal, raters, mark, text } = paper;
  const scored = input.score.nodes[indicator.id];
  const given = new Map(scored?.inputs.map((one) => [one.id, one]));
  const values = raters.map((rater) => decimal(given.get(rater.id)?.given));
  const cells =
    raters.length <= mostColumns
      ? values.map((value): TableCell => ({ text: value, color: ink.mute, alignment: 'center' }))
      : [{ text: raters.map((rater, index) => `${mark(rater.id)} ${values[index]}`).join(' · '), color: ink.mute }];
  return [
    { text: breakable(indicator.id, 9), color: ink.mute },
    { stack: [text(indicator.question), ...notesOf(paper, indicator.id)] },
    ...cells,
    { text: decimal(scored?.display), bold: true, alignment: 'right' },
  ];
}

/** Under the question: the reason of a consensus, the assessors' notes, and where the evidence is. */
function notesOf(paper: PaperContext, indicator: string): Block[] {
  const { input, mark, words, decimal } = paper;
  const { ratings, consensus } = input.content;
  const agreed = consensus[indicator];
  const notes = Object.values(ratings).filter((rating) => rating.indicator === indicator && rating.note);
  const lines = [
    ...(agreed ? [`${words.rules.consensus} ${decimal(String(agreed.value))}: ${agreed.reason}`] : []),
    ...notes.map((rating) => `${mark(rating.assessor)}: ${rating.note}`),
  ];
  const evidence = evidenceNumbersOf(paper, indicator);
  return [
    ...lines.map((text): Block => ({ text: breakable(text, 30), style: 'small' })),
    ...(evidence.length > 0 ? [{ text: evidence, style: 'small' }] : []),
  ];
}
