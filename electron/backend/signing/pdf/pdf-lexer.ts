import { PdfFault } from './pdf-fault.ts';
import type { PdfString } from './pdf-value.ts';
import type { PdfSource, WorkBudget } from './work-budget.ts';

const space = 1;
const delimiter = 2;
/** What each byte is, by its value: asked of every byte of a file. */
const kinds = new Uint8Array(256);
for (const byte of [0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]) kinds[byte] = space;
for (const byte of Buffer.from('()<>[]{}/%', 'latin1')) kinds[byte] = delimiter;
const longestToken = 512;

/** Bytes → tokens, from a position onwards. Every method throws PdfFault rather than guess. */
export class PdfLexer {
  readonly bytes: Uint8Array;
  readonly budget: WorkBudget;
  position: number;

  constructor({ bytes, budget }: PdfSource, position = 0) {
    this.bytes = bytes;
    this.budget = budget;
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
      else if (isSpace(byte)) this.position += 1;
      else return;
    }
  }

  private skipComment(): void {
    while (this.peek() !== 0x0a && this.peek() !== 0x0d && this.peek() !== -1) this.position += 1;
  }

  /** Letters up to the next white space or delimiter: a keyword or a number. */
  word(): string {
    let word = '';
    for (let byte = this.peek(); isRegular(byte); byte = this.peek()) {
      word += String.fromCharCode(byte);
      this.position += 1;
      if (word.length > longestToken) throw this.fault('a word is too long');
    }
    return word;
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
    const end = this.endOfString();
    const out = new Uint8Array(end - start);
    let length = 0;
    this.position = start + 1;
    while (this.position < end - 1) {
      const byte = this.peek();
      this.position += 1;
      const meant = byte === 0x5c ? this.escape() : byte;
      if (meant !== undefined) out[length++] = meant;
    }
    this.position = end;
    return { kind: 'string', bytes: out.slice(0, length), isHex: false, start, end };
  }

  /** Behind the bracket that closes the string: brackets stand in pairs, or behind a stroke. */
  private endOfString(): number {
    let depth = 0;
    for (let at = this.position; at < this.bytes.length; at += 1) {
      const byte = this.bytes[at];
      if (byte === 0x5c) at += 1;
      if (byte === 0x28) depth += 1;
      if (byte === 0x29) depth -= 1;
      if (depth === 0) return at + 1;
    }
    throw this.fault('a string does not end');
  }

  /** The byte that is meant behind a stroke; none for a line end that only breaks the line. */
  private escape(): number | undefined {
    const byte = this.peek();
    const simple: Record<number, number> = { 0x6e: 10, 0x72: 13, 0x74: 9, 0x62: 8, 0x66: 12 };
    if (byte >= 0x30 && byte <= 0x37) {
      let value = 0;
      for (let digits = 0; digits < 3 && this.peek() >= 0x30 && this.peek() <= 0x37; digits += 1) {
        value = value * 8 + this.peek() - 0x30;
        this.position += 1;
      }
      return value & 0xff;
    }
    this.position += 1;
    if (byte === 0x0d && this.peek() === 0x0a) this.position += 1;
    return byte === 0x0d || byte === 0x0a ? undefined : (simple[byte] ?? byte);
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

/** Whether a byte is white space in a PDF. */
export function isSpace(byte: number): boolean {
  return kinds[byte] === space;
}

function isRegular(byte: number): boolean {
  return kinds[byte] === 0;
}

function isHexDigit(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66);
}

/** Bytes as Latin 1 text. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
