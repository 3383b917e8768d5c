import type { Content as Block, ContentTable, CustomTableLayout, Style, TableCell } from 'pdfmake/interfaces.js';
import { paperPoints, type PaperSize } from '../signing/signature-geometry.ts';

/** Colours of a paper: the light theme of the screen. */
export const ink = {
  text: '#1c2430',
  mute: '#5d6878',
  line: '#cfccc4',
  hair: '#e1dfd9',
  accent: '#0d5c63',
  soft: '#eef5f4',
  warn: '#a85b00',
};

/** Points from the paper's edges to the text, as offices bind and punch: 3 cm on the left, 2 cm on the right. */
export const margins = { left: 85.04, top: 64, right: 56.69, bottom: 62 };

/** Points between the margins. */
export function roomOf(paper: PaperSize): number {
  return paperPoints[paper].width - margins.left - margins.right;
}

/** The colour of the n-th group of an instrument, as on screen. */
export function pillarColor(position: number): string {
  const colors = ['#2f67b1', '#a3478a', '#b07509', '#1f8467', '#bd4f2b', '#64801d'];
  return colors[position % colors.length] ?? ink.accent;
}

type Margins = [number, number, number, number];

export const styles: Record<string, Style> = {
  chapter: { fontSize: 16, bold: true, color: ink.accent, margin: [0, 0, 0, 6] as Margins },
  section: { fontSize: 10.5, bold: true, margin: [0, 9, 0, 3] as Margins },
  mute: { color: ink.mute },
  small: { fontSize: 7.5, color: ink.mute },
  head: { bold: true, fontSize: 7.5, color: ink.accent },
};

/** Thin lines between rows under a tinted heading, and nothing else. */
const ruled: CustomTableLayout = {
  hLineWidth: (row) => (row === 0 ? 0 : 0.5),
  vLineWidth: () => 0,
  hLineColor: (row, node) => (row === node.table.body.length ? ink.line : ink.hair),
  paddingLeft: () => 4,
  paddingRight: () => 4,
  paddingTop: () => 2.5,
  paddingBottom: () => 2.5,
};

/** The name of a column, standing as its values do. */
export type HeadCell = string | { text: string; alignment: 'center' | 'right' };

/**
 * A table with a heading that repeats on every page. A row stays whole, so `rows` are short; the heading never stands
 * alone at the foot of a page.
 */
export function ruledTable(widths: (number | string)[], head: HeadCell[], rows: TableCell[][]): ContentTable {
  const heading = head.map((cell): TableCell => {
    const named = typeof cell === 'string' ? { text: cell } : cell;
    return { ...named, style: 'head', fillColor: ink.soft };
  });
  return {
    table: { headerRows: 1, keepWithHeaderRows: 1, dontBreakRows: true, widths, body: [heading, ...rows] },
    layout: ruled,
    fontSize: 8.5,
    margin: [0, 2, 0, 8],
  };
}

/** Facts in two columns: name and value, under a title where there is one. Facts without a value are left out. */
export function factList(facts: [string, string | undefined][], title?: string): Block {
  const body = facts.flatMap(([name, value]): TableCell[][] =>
    value === undefined || value === '' ? [] : [[{ text: name, color: ink.mute }, { text: breakable(value, 30) }]],
  );
  if (body.length === 0 && title === undefined) return '';
  const heading: TableCell[][] =
    title === undefined ? [] : [[{ text: breakable(title, 30), bold: true, colSpan: 2, fillColor: ink.soft }, '']];
  const table = { headerRows: heading.length, keepWithHeaderRows: heading.length, widths: [104, '*'] };
  return { table: { ...table, body: [...heading, ...body] }, layout: ruled, margin: [0, 2, 0, 8], fontSize: 9 };
}

/** A sentence that says that there is nothing, instead of an empty chapter. */
export function orNone(blocks: Block[], none: string): Block[] {
  return blocks.length > 0 ? blocks : [{ text: none, style: 'mute', italics: true, margin: [0, 0, 0, 6] }];
}

/** Long hashes and words may break anywhere, so that nothing runs off the paper. */
export function breakable(text: string, length = 24): string {
  return text.replaceAll(new RegExp(`(\\S{${length}})(?=\\S)`, 'gu'), '$1\u200B');
}
