import type { Content as Block, ContentTable, CustomTableLayout, Style, TableCell } from 'pdfmake/interfaces.js';
import { pagePoints, type PageSize } from '../typesetting/page-geometry.ts';
import { heightOf, mostHeight } from '../typesetting/keep-together.ts';

/** Colours of a paper: the light theme of the screen. */
export const ink = {
  text: '#1c2430',
  mute: '#5d6878',
  line: '#cfccc4',
  hair: '#e1dfd9',
  accent: '#0d5c63',
  soft: '#eef5f4',
  tint: '#f7f6f3',
  ok: '#2c7a4b',
  warn: '#a85b00',
  bad: '#b3261e',
};

/**
 * Blocks keep their distance above, never below: a margin below that does not fit would begin a page of its own.
 * Points from the paper's edges to the text, as offices bind and punch: 3 cm on the left, 2 cm on the right.
 */
export const margins = { left: 85.04, top: 64, right: 56.69, bottom: 62 };

/** Points between the margins. */
export function roomOf(paper: PageSize): number {
  return pagePoints[paper].width - margins.left - margins.right;
}

/** The colour of the n-th group of an instrument, as on screen. */
export function pillarColor(position: number): string {
  const colors = ['#2f67b1', '#a3478a', '#b07509', '#1f8467', '#bd4f2b', '#64801d'];
  return colors[position % colors.length] ?? ink.accent;
}

/** Points around a block: left, above, right, below. */
export type Margins = [number, number, number, number];

/** The named styles of a paper. */
export const styles: Record<string, Style> = {
  chapter: { fontSize: 16, bold: true, color: ink.accent, margin: [0, 0, 0, 4] as Margins },
  section: { fontSize: 10.5, bold: true, margin: [0, 0, 0, -2] as Margins },
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

/** A number in a table, whose digits stand under each other. */
export function right(text: string) {
  return { text, alignment: 'right' as const };
}

/** The name of a column, standing as its values do. */
export type HeadCell = string | { text: string; alignment: 'center' | 'right' };

/**
 * A table with a heading that repeats on every page and never stands alone at the foot of one. Its rows stay whole,
 * unless one of them would not fit on a page.
 */
export function ruledTable(widths: (number | string)[], head: HeadCell[], rows: TableCell[][]): ContentTable {
  const heading = head.map((cell): TableCell => {
    const named = typeof cell === 'string' ? { text: cell } : cell;
    return { ...named, style: 'head', fillColor: ink.soft };
  });
  const points = columnWidths(widths);
  const heights = rows.map((row) => Math.max(...row.map((cell, index) => heightOf(cell, points[index] ?? 0, 8.5))));
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: keptRows(heights),
      dontBreakRows: heights.every((height) => height <= mostHeight),
      widths,
      body: [heading, ...rows],
    },
    layout: ruled,
    fontSize: 8.5,
    margin: [0, 8, 0, 0],
  };
}

/** How many rows stay with the heading of their table: two, or fewer where they are high. */
export function keptRows([first = 0, second]: number[]): number {
  if (first > mostHeight) return 0;
  return second !== undefined && first + second <= mostHeight ? 2 : 1;
}

/** At least as wide as this in points, on either paper: named widths, and for the others their share of what is left. */
function columnWidths(widths: (number | string)[]): number[] {
  const named = widths.reduce<number>((sum, width) => sum + (typeof width === 'number' ? width : 0), 0);
  const open = widths.filter((width) => typeof width !== 'number').length;
  const share = (roomOf('A4') - named - 8 * widths.length) / Math.max(1, open);
  return widths.map((width) => (typeof width === 'number' ? width : share));
}

/** Facts in two columns: name and value, under a heading where there is one. Facts without a value are left out. */
export function factList(facts: [string, string | Block[] | undefined][], heading?: TableCell): Block {
  const rows = facts.flatMap(([name, value]): TableCell[][] =>
    value === undefined || value.length === 0
      ? []
      : [[{ text: name, color: ink.mute }, { text: typeof value === 'string' ? breakable(value, 30) : value }]],
  );
  if (rows.length === 0 && heading === undefined) return '';
  const heights = rows.map((row) => heightOf(row[1], roomOf('A4') - 120, 9));
  const body = heading === undefined ? rows : [[heading, ''], ...rows];
  const headerRows = body.length - rows.length;
  return {
    table: {
      headerRows,
      keepWithHeaderRows: headerRows === 0 ? 0 : keptRows(heights),
      dontBreakRows: heights.every((height) => height <= mostHeight),
      widths: [104, '*'],
      body,
    },
    layout: ruled,
    margin: [0, 8, 0, 0],
    fontSize: 9,
  };
}

/** A sentence that says that there is nothing, instead of an empty chapter. */
export function orNone(blocks: Block[], none: string): Block[] {
  return blocks.length > 0 ? blocks : [{ text: none, style: 'mute', italics: true, margin: [0, 4, 0, 0] }];
}

/** Long hashes and words may break anywhere, so that nothing runs off the paper. */
export function breakable(text: string, length = 24): string {
  return text.replaceAll(new RegExp(`(\\S{${length}})(?=\\S)`, 'gu'), '$1\u200B');
}
