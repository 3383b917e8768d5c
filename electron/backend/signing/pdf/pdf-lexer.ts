import { PdfFault } from './pdf-fault.ts';
import type { PdfString } from './pdf-value.ts';

const whiteSpace = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);
const delimiters = new Set(Buffer.from('()<>[]{}/%', 'latin1'));
const longestToken = 512;

/** Bytes → tokens, from a position onwards. Every method throws PdfFault rather than guess. */
export class PdfLexer {
  readonly bytes: Uint8Array;
  position: number;

  constructor(bytes: Uint8Array, position = 0) {
    this.bytes = bytes;
    this.position = position;
  }

  peek(ahead = 0): number {
    return this.bytes[this.position + ahead] ?? -1;
  }

  /** Moves over white space and comments. */
  skipSpace(): void {
    for (;;) {
      const byte = this.peek();
      if (byte === 0x25) this.skipComment();
      else if (whiteSpace.has(byte)) this.position += 1;
      else return;
    }
  }

  private skipComment(): void {
    while (this.peek() !== 0x0a && this.peek() !== 0x0d && this.peek() !== -1) this.position += 1;
  }

  /** Letters up to the next white space or delimiter: a keyword or a number. */
  word(): string {
    const start = this.position;
    while (isRegular(this.peek())) this.position += 1;
    if (this.position - start > longestToken) throw this.fault('a word is too long');
    return latin1(this.bytes.subarray(start, this.position));
  }

  /** Moves over a keyword that must stand here, after white space. */
  expect(keyword: string): void {
    this.skipSpace();
    const found = this.word();
    if (found !== keyword) throw this.fault(`'${keyword}' expected`);
  }

  /** A non-negative whole number that must stand here, after white space. */
  count(): number {
    this.skipSpace();
    const word = this.word();
    if (!/^\d{1,15}$/u.test(word)) throw this.fault('a whole number expected');
    return Number(word);
  }

  /** A name without its slash, `#xx` decoded. The position is at the slash. */
  name(): string {
    this.position += 1;
    const raw = this.word();
    return raw.replaceAll(/#([0-9A-Fa-f]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }

  /** `<…>` hex string. The position is at `<`. */
  hexString(): PdfString {
    const start = this.position;
    const end = this.bytes.indexOf(0x3e, start);
    if (end < 0) throw this.fault('a hex string does not end');
    const inner = this.bytes.subarray(start + 1, end);
    const isPlain = inner.every((byte) => isHexDigit(byte));
    const digits = isPlain ? latin1(inner) : latin1(inner).replaceAll(/[\0\t\n\f\r ]/gu, '');
    if (!isPlain && !/^[0-9A-Fa-f]*$/u.test(digits)) throw this.fault('a hex string holds another character');
    this.position = end + 1;
    const bytes = Uint8Array.from(Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex'));
    return { kind: 'string', bytes, isHex: true, start, end: end + 1 };
  }

  /** `(…)` literal string. The position is at `(`. */
  literalString(): PdfString {
    const start = this.position;
    const out: number[] = [];
    let depth = 1;
    this.position += 1;
    while (depth > 0) {
      const byte = this.peek();
      if (byte === -1) throw this.fault('a string does not end');
      this.position += 1;
      if (byte === 0x28) depth += 1;
      if (byte === 0x29) depth -= 1;
      if (byte === 0x5c) this.escape(out);
      else if (depth > 0) out.push(byte);
    }
    return { kind: 'string', bytes: Uint8Array.from(out), isHex: false, start, end: this.position };
  }

  private escape(out: number[]): void {
    const byte = this.peek();
    const simple: Record<number, number> = { 0x6e: 10, 0x72: 13, 0x74: 9, 0x62: 8, 0x66: 12 };
    if (byte >= 0x30 && byte <= 0x37) {
      let value = 0;
      for (let digits = 0; digits < 3 && this.peek() >= 0x30 && this.peek() <= 0x37; digits += 1) {
        value = value * 8 + this.peek() - 0x30;
        this.position += 1;
      }
      out.push(value & 0xff);
      return;
    }
    this.position += 1;
    if (byte === 0x0d && this.peek() === 0x0a) this.position += 1;
    if (byte !== 0x0d && byte !== 0x0a && byte !== -1) out.push(simple[byte] ?? byte);
  }

  fault(reason: string): PdfFault {
    return new PdfFault('malformed-object', `${reason} at byte ${this.position}`);
  }
}

/** The first position from `start` on that holds no white space. */
export function skipWhiteSpace(bytes: Uint8Array, start: number): number {
  let position = start;
  while (isSpace(bytes[position] ?? -1)) position += 1;
  return position;
}

export function isSpace(byte: number): boolean {
  return whiteSpace.has(byte);
}

function isRegular(byte: number): boolean {
  return byte !== -1 && !whiteSpace.has(byte) && !delimiters.has(byte);
}

function isHexDigit(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66);
}

/** Bytes as Latin 1 text. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
