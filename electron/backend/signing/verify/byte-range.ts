import { createHash } from 'node:crypto';
import type { ReasonCode } from '../../../../shared/domain/verification/reasons.ts';
import { Asn1Fault, parseAsn1 } from '../cms/asn1.ts';
import { latin1 } from '../pdf/pdf-lexer.ts';
import type { PdfFile } from '../pdf/pdf-file.ts';
import { isKind, type PdfDict } from '../pdf/pdf-value.ts';

/** The bytes a signature protects: all up to `end` but the gap, which is its own /Contents. */
export interface Coverage {
  gapStart: number;
  gapEnd: number;
  end: number;
  /** The signature itself, without the zeros behind it. */
  der: Uint8Array;
  /** Index of the save that the coverage ends with. */
  revision: number;
}

/** Reads what a signature covers: from byte 0 to the end of one save, the gap exactly the hex string of /Contents. */
export function readCoverage(file: PdfFile, signature: PdfDict): Coverage | ReasonCode {
  const contents = signature.entries.get('Contents');
  const range = signature.entries.get('ByteRange');
  if (!isKind(range, 'array') || !isKind(contents, 'string')) return 'byte-range-malformed';
  const numbers = range.items.map((item) => (typeof item === 'number' && Number.isSafeInteger(item) ? item : -1));
  const [from = -1, gapStart = -1, gapEnd = -1, length = -1] = numbers;
  if (numbers.length !== 4 || from !== 0 || gapStart <= 0 || length < 0) return 'byte-range-malformed';
  if (!contents.isHex || contents.start !== gapStart || contents.end !== gapEnd) return 'byte-range-gap';
  if (!isPlainHex(file.bytes.subarray(gapStart + 1, gapEnd - 1))) return 'byte-range-gap';
  const end = gapEnd + length;
  const revision = revisionEndingAt(file, end);
  if (revision < 0) return 'byte-range-not-a-save';
  const der = withoutPadding(contents.bytes);
  return der ? { gapStart, gapEnd, end, der, revision } : 'cms-malformed';
}

/** Index of the save that ends there. Some programs end at `%%EOF` itself and leave the line end to the next save. */
function revisionEndingAt(file: PdfFile, end: number): number {
  const last = file.revisions.length - 1;
  return file.revisions.findIndex((save, index) => save.end === end || (index < last && save.mark === end));
}

/** Whole pairs of hex digits in one case and nothing between: no signature covers these bytes, so they have one form only. */
export function isPlainHex(gap: Uint8Array): boolean {
  const text = latin1(gap);
  return gap.length % 2 === 0 && (/^[0-9A-F]*$/u.test(text) || /^[0-9a-f]*$/u.test(text));
}

/** A signature's DER without the zeros that fill its gap; undefined when there is none, or more than zeros behind it. */
export function withoutPadding(bytes: Uint8Array): Uint8Array | undefined {
  try {
    const { length } = parseAsn1(bytes);
    return bytes.subarray(length).every((byte) => byte === 0) ? bytes.subarray(0, length) : undefined;
  } catch (error) {
    if (error instanceof Asn1Fault) return undefined;
    throw error;
  }
}

/** The digest of the covered bytes, without copying them. */
export function digestCoverage(bytes: Uint8Array, { gapStart, gapEnd, end }: Coverage, hash: string): Uint8Array {
  return createHash(hash).update(bytes.subarray(0, gapStart)).update(bytes.subarray(gapEnd, end)).digest();
}
