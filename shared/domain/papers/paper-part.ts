import type { Attendance } from '../../schema/people.ts';

/** A cell of a table on paper: text, text that stands back or out, or a mark of attendance. */
export type PaperCell =
  | string
  | { text: string; tone: 'strong' | 'mute' }
  | { note: string; signature?: Attendance['signature']; number?: string };

/** A table: `widths` in parts of the whole; a form to fill in by hand has lines on all sides and rows to write in. */
export interface PaperTable {
  head: string[];
  widths: number[];
  rows: PaperCell[][];
  isForm?: boolean;
}

/** Someone who signs at the foot of a paper; `signoff` is the id of the field in which they sign electronically. */
export interface PaperSigner {
  signoff?: string;
  position: string;
  organisation?: string | undefined;
  name?: string | undefined;
  rank?: string | undefined;
  nip?: string | undefined;
  /** What stands small under the name. */
  note?: string;
}

/** Signers under one heading, such as "PIHAK KEDUA,". */
export interface SignerGroup {
  title: string;
  signers: PaperSigner[];
}

/** The foot of a paper: its closing sentence, place and date, who signs on the left and on the right, and before whom. */
export interface PaperSignatures {
  closing: string[];
  placeAndDate: string;
  left: SignerGroup;
  right: SignerGroup;
  witnesses: SignerGroup;
  /** What voids signatures that are given electronically. */
  warning?: string;
}

/** A name and its value, or its values one under another with their numbers. */
export type PaperFact = [string, string | string[]];

/** One piece of an official paper, in the order in which it stands; the same pieces make the PDF and the DOCX. */
export type PaperPart =
  | { kind: 'letterhead'; lines: string[]; logo?: string }
  | { kind: 'title'; title: string; number: string; aboutWord: string; about: string }
  | { kind: 'notice'; text: string }
  | { kind: 'facts'; rows: PaperFact[]; number?: number }
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  | ({ kind: 'table' } & PaperTable)
  | ({ kind: 'signatures' } & PaperSignatures)
  | { kind: 'none'; text: string };

/** A list, a table or a sentence that says that there is nothing: never an empty heading. */
export function listOrNone(items: string[], none: string): PaperPart {
  return items.length > 0 ? { kind: 'list', items } : { kind: 'none', text: none };
}

/** A table, or a line that says that there is nothing. */
export function tableOrNone(table: PaperTable, none: string): PaperPart {
  return table.rows.length > 0 ? { kind: 'table', ...table } : { kind: 'none', text: none };
}
