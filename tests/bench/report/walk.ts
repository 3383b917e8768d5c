import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';

/** A node of a definition, as the two references read it: only what they draw. */
export interface Node {
  text?: unknown;
  stack?: Node[];
  columns?: Node[];
  ul?: (Node | string)[];
  ol?: (Node | string)[];
  table?: { widths: (number | string)[]; headerRows?: number; body: (Node | string)[][] };
  svg?: string;
  image?: string;
  fit?: [number, number];
  canvas?: { type: string; x?: number; y?: number; w?: number; h?: number; color?: string }[];
  width?: number;
  style?: string;
  bold?: boolean;
  italics?: boolean;
  fontSize?: number;
  color?: string;
  fillColor?: string;
  colSpan?: number;
  pageBreak?: 'before' | 'after';
  outline?: boolean;
  absolutePosition?: { x: number; y: number };
}

/** A text's face, size and colour, by its own words, its style, and what it stands in. */
export interface Look {
  bold: boolean;
  size: number;
  color: string;
}

export function asNode(value: unknown): Node {
  return typeof value === 'string' ? { text: value } : (value as Node);
}

/** The letters of a text; colours and faces inside one line are left out, which only makes the references faster. */
export function lettersOf(text: unknown): string {
  if (typeof text === 'string') return text.replaceAll('\u200B', '');
  if (Array.isArray(text)) return text.map((part) => lettersOf(part)).join('');
  return text ? lettersOf((text as Node).text) : '';
}

export function lookOf(node: Node, around: Look, { styles = {} }: TDocumentDefinitions): Look {
  const style = (node.style === undefined ? {} : (styles[node.style] ?? {})) as Node;
  return {
    bold: node.bold ?? style.bold ?? around.bold,
    size: node.fontSize ?? style.fontSize ?? around.size,
    color: node.color ?? style.color ?? around.color,
  };
}

/** Widths of columns in points: numbers stay, the rest share what is left. */
export function columnWidths(widths: (number | string)[], room: number, padding: number): number[] {
  const fixed = widths.reduce<number>((sum, width) => sum + (typeof width === 'number' ? width : 0), 0);
  const open = widths.filter((width) => typeof width !== 'number').length;
  const share = (room - fixed - padding * widths.length) / Math.max(1, open);
  return widths.map((width) => (typeof width === 'number' ? width : share));
}
