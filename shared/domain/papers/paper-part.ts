import type { Attendance } from '../../schema/people.ts';

/** A cell of a table on paper: text, text that stands back or out, or a mark of attendance. */
export type PaperCell =
  | string
  | { text: string; tone: 'strong' | 'mute' }
  | { note: string; signature?: Attendance['signature'] };

/** A table: `widths` in parts of the whole, 0 for as wide as its text. */
export interface PaperTable {
  head: string[];
  widths: number[];
  rows: PaperCell[][];
}

/** One piece of an official paper, in the order in which it stands; the same pieces make the PDF and the DOCX. */
export type PaperPart =
  | { kind: 'letterhead'; lines: string[]; logo?: string }
  | { kind: 'title'; title: string; number: string; about: string }
  | { kind: 'notice'; text: string }
  | { kind: 'facts'; rows: [string, string][] }
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  | ({ kind: 'table' } & PaperTable)
  | { kind: 'none'; text: string };

/** A list, a table or a sentence that says that there is nothing: never an empty heading. */
export function listOrNone(items: string[], none: string): PaperPart {
  return items.length > 0 ? { kind: 'list', items } : { kind: 'none', text: none };
}

export function tableOrNone(table: PaperTable, none: string): PaperPart {
  return table.rows.length > 0 ? { kind: 'table', ...table } : { kind: 'none', text: none };
}
