import type { Content as Block, ContentTable, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js';
import type { PaperFact } from '../../../shared/domain/papers/paper-part.ts';
import { breakable, keptRows } from './paper-style.ts';
import { heightOf, mostHeight } from '../typesetting/keep-together.ts';

/** Official papers are black on white, whatever the screen looks like. */
export const black = '#000000';
const hair = '#9a9a9a';
const tint = '#f0f0f0';

/** Letters of the running text in points at most; those of tables are smaller, so that columns hold them. */
export const mostTextSize = 12;
const tableSize = 9.5;

const padding = { paddingLeft: () => 4, paddingRight: () => 4, paddingTop: () => 3, paddingBottom: () => 3 };

/** Lines at the head and foot, thin ones between rows. */
const ruled: CustomTableLayout = {
  ...padding,
  hLineWidth: (row, node) => (row <= 1 || row === node.table.body.length ? 0.8 : 0.4),
  vLineWidth: () => 0,
  hLineColor: (row, node) => (row <= 1 || row === node.table.body.length ? black : hair),
};

/** A form to fill in: lines on all sides of every cell. */
const grid: CustomTableLayout = {
  ...padding,
  hLineWidth: () => 0.6,
  vLineWidth: () => 0.6,
  hLineColor: () => black,
  vLineColor: () => black,
};

const open: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 6,
  paddingTop: () => 1.2,
  paddingBottom: () => 1.2,
};

/** Room for a signature by hand: with the paddings 11 mm. */
const formRow = 25;

/** Points that a row takes at most. */
export function rowHeight(row: readonly unknown[], widths: number[]): number {
  return Math.max(formRow, ...row.map((cell, at) => heightOf(cell, widths[at] ?? 0, tableSize)));
}

/** A table whose heading repeats on every page and never stands alone at its foot; rows that fit on a page stay whole.
 * Without a heading it goes on with the table above it. */
export function officialTable(
  part: { head: string[]; isForm?: boolean },
  widths: number[],
  rows: TableCell[][],
): ContentTable {
  const heights = rows.map((row) => rowHeight(row, widths));
  const headerRows = part.head.length > 0 ? 1 : 0;
  const heading = part.head.map((text): TableCell => {
    return { text, bold: true, fillColor: tint, alignment: part.isForm ? 'center' : 'left' };
  });
  return {
    table: {
      headerRows,
      keepWithHeaderRows: headerRows === 0 ? 0 : keptRows(heights),
      dontBreakRows: heights.every((height) => height <= mostHeight),
      widths,
      body: headerRows === 0 ? rows : [heading, ...rows],
      ...(part.isForm ? { heights: (row: number) => (row < headerRows ? 'auto' : formRow) } : {}),
    },
    layout: part.isForm ? grid : ruled,
    fontSize: tableSize,
    margin: [0, headerRows === 0 ? 0 : 8, 0, 0],
  };
}

/** Facts as offices write them, name, colon and value, with a number before people that are told apart. */
export function officialFacts(rows: PaperFact[], number?: number): Block {
  if (rows.length === 0) return '';
  const body = rows.map(([name, value], index): TableCell[] => [
    ...(number === undefined ? [] : [index === 0 ? `${number}.` : '']),
    name,
    ':',
    typeof value === 'string' ? breakable(value, 40) : { ol: value.map((item) => breakable(item, 40)) },
  ]);
  const widths = [...(number === undefined ? [] : [14]), 104, 4, '*'];
  return { table: { widths, body }, layout: open, margin: [0, 8, 0, 0] };
}
