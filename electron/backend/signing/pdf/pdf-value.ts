import { PdfFault } from './pdf-fault.ts';

/** A name, without its slash. */
export interface PdfName {
  kind: 'name';
  name: string;
}
/** A string with the place where it stands in the file: `start` at its opening bracket, `end` behind the closing one. */
export interface PdfString {
  kind: 'string';
  bytes: Uint8Array;
  isHex: boolean;
  start: number;
  end: number;
}
/** A reference to an object. */
export interface PdfRef {
  kind: 'ref';
  num: number;
  gen: number;
}
/** An array of values. */
export interface PdfArray {
  kind: 'array';
  items: PdfValue[];
}
/** A dictionary. */
export interface PdfDict {
  kind: 'dict';
  entries: Map<string, PdfValue>;
}
/** A stream as it stands in the file: `raw` is still encoded and shares memory with the file. */
export interface PdfStream {
  kind: 'stream';
  dict: PdfDict;
  raw: Uint8Array;
}
/** Any value that stands in a PDF. */
export type PdfValue = null | boolean | number | PdfName | PdfString | PdfRef | PdfArray | PdfDict | PdfStream;

type Kinded = Exclude<PdfValue, null | boolean | number>;

/** Whether a value is of the kind, narrowing its type. */
export function isKind<K extends Kinded['kind']>(
  value: PdfValue | undefined,
  kind: K,
): value is Extract<Kinded, { kind: K }> {
  return typeof value === 'object' && value !== null && value.kind === kind;
}

/** The value as that kind. @throws PdfFault naming `what` when it is of another. */
export function need<K extends Kinded['kind']>(
  value: PdfValue | undefined,
  kind: K,
  what: string,
): Extract<Kinded, { kind: K }> {
  if (isKind(value, kind)) return value;
  throw new PdfFault('malformed-object', `${what} is not a ${kind}`);
}

/** A non-negative whole number. @throws PdfFault naming `what`. */
export function needCount(value: PdfValue | undefined, what: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new PdfFault('malformed-object', `${what} is not a whole number`);
}

/** The name at a key, or undefined when there is none. */
export function nameAt(dict: PdfDict, key: string): string | undefined {
  const value = dict.entries.get(key);
  return isKind(value, 'name') ? value.name : undefined;
}

/** A name as a value. */
export function pdfName(name: string): PdfName {
  return { kind: 'name', name };
}

/** A reference as a value. */
export function pdfRef(num: number, gen = 0): PdfRef {
  return { kind: 'ref', num, gen };
}

/** An array as a value. */
export function pdfArray(items: PdfValue[]): PdfArray {
  return { kind: 'array', items };
}

/** A dictionary as a value. */
export function pdfDict(entries: Record<string, PdfValue>): PdfDict {
  return { kind: 'dict', entries: new Map(Object.entries(entries)) };
}

/** A text string: PDFDocEncoding where ASCII suffices, else UTF-16BE with its mark. */
export function pdfText(text: string): PdfString {
  const isAscii = /^[\x20-\x7e]*$/u.test(text);
  const bytes = isAscii ? Buffer.from(text, 'latin1') : Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
  return { kind: 'string', bytes: new Uint8Array(bytes), isHex: !isAscii, start: 0, end: 0 };
}

/** The text of a text string: UTF-16BE, UTF-8 with mark, or Latin 1. */
export function textOf(value: PdfString): string {
  const { bytes } = value;
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder().decode(bytes.subarray(3));
  return Buffer.from(bytes).toString('latin1');
}
