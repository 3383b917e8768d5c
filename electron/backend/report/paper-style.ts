import type { Content as Block, ContentTable, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js';

/** Colours of a paper: the light theme of the screen. */
export const ink = {
  text: '#1c2430',
  mute: '#5d6878',
  line: '#cfccc4',
  accent: '#0d5c63',
  soft: '#eef5f4',
  warn: '#a85b00',
};

/** The colour of the n-th group of an instrument, as on screen. */
export function pillarColor(position: number): string {
  const colors = ['#2f67b1', '#a3478a', '#b07509', '#1f8467', '#bd4f2b', '#64801d'];
  return colors[position % colors.length] ?? ink.accent;
}

export const styles = {
  title: { fontSize: 22, bold: true, color: ink.text },
  chapter: { fontSize: 15, bold: true, color: ink.accent, margin: [0, 0, 0, 8] as Margins },
  section: { fontSize: 11.5, bold: true, margin: [0, 10, 0, 4] as Margins },
  mute: { color: ink.mute },
  small: { fontSize: 8, color: ink.mute },
  head: { bold: true, fontSize: 8.5, color: ink.mute },
};
type Margins = [number, number, number, number];

/** Thin lines between rows and nothing else. */
export const ruled: CustomTableLayout = {
  hLineWidth: (row, node) => (row === 0 || row === node.table.body.length ? 0 : 0.5),
  vLineWidth: () => 0,
  hLineColor: () => ink.line,
  paddingLeft: () => 4,
  paddingRight: () => 4,
  paddingTop: () => 3,
  paddingBottom: () => 3,
};

/** A table with a heading that repeats on every page; a row stays whole. */
export function ruledTable(widths: (number | string)[], head: string[], rows: TableCell[][]): ContentTable {
  const heading = head.map((text): TableCell => ({ text, style: 'head' }));
  return {
    table: { headerRows: 1, dontBreakRows: true, widths, body: [heading, ...rows] },
    layout: ruled,
    fontSize: 9,
    margin: [0, 2, 0, 8],
  };
}

/** Facts in two columns: name and value. Facts without a value are left out. */
export function factList(facts: [string, string | undefined][]): Block {
  const body = facts.flatMap(([name, value]): TableCell[][] =>
    value === undefined || value === '' ? [] : [[{ text: name, color: ink.mute }, { text: value }]],
  );
  if (body.length === 0) return '';
  return { table: { widths: [110, '*'], body }, layout: ruled, margin: [0, 2, 0, 8], fontSize: 9.5 };
}

/** A sentence that says that there is nothing, instead of an empty chapter. */
export function orNone(blocks: Block[], none: string): Block[] {
  return blocks.length > 0 ? blocks : [{ text: none, style: 'mute', italics: true }];
}

/** Long hashes and words may break anywhere, so that nothing runs off the paper. */
export function breakable(text: string): string {
  return text.replaceAll(/(\S{24})(?=\S)/gu, '$1\u200B');
}
