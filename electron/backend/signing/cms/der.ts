import { Asn1Fault } from './asn1.ts';

/** One element of DER: its tag with class and form, all its bytes, and those behind its length. */
export interface DerElement {
  tag: number;
  raw: Uint8Array;
  content: Uint8Array;
}

/** Tags of the universal class, with their form. */
export const derTag = {
  boolean: 0x01,
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  oid: 0x06,
  enumerated: 0x0a,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
} as const;

const deepest = 40;

/**
 * Bytes that are exactly one element, well-formed to its innermost part: definite lengths in their shortest form, each
 * part ending where its frame ends. Takes time in proportion to the bytes. @throws Asn1Fault.
 */
export function readDer(bytes: Uint8Array): DerElement {
  const element = elementAt(bytes, 0);
  if (element.raw.length !== bytes.length) throw new Asn1Fault('bytes stand behind the DER');
  checkInside(element, 0);
  return element;
}

function checkInside(element: DerElement, depth: number): void {
  if (depth > deepest) throw new Asn1Fault('the DER is nested too deep');
  if ((element.tag & 0x20) === 0) return;
  for (const item of derItems(element)) checkInside(item, depth + 1);
}

/** The elements inside an element. @throws Asn1Fault. */
export function derItems({ content }: DerElement): DerElement[] {
  const items: DerElement[] = [];
  for (let at = 0; at < content.length;) {
    const item = elementAt(content, at);
    items.push(item);
    at += item.raw.length;
  }
  return items;
}

/** The element, when it is of that tag. @throws Asn1Fault naming `what`. */
export function needDer(element: DerElement | undefined, tag: number, what: string): DerElement {
  if (element?.tag !== tag) throw new Asn1Fault(`${what} is missing`);
  return element;
}

function elementAt(bytes: Uint8Array, start: number): DerElement {
  const tag = bytes[start] ?? 0;
  const isUniversal = tag < 0x40;
  const isSequenceOrSet = (tag & 0x1f) === 0x10 || (tag & 0x1f) === 0x11;
  const isFormRight = !isUniversal || isSequenceOrSet === ((tag & 0x20) !== 0);
  if (tag === 0 || (tag & 0x1f) === 0x1f || !isFormRight) throw new Asn1Fault('the DER has an unusual tag');
  const { length, at } = lengthAt(bytes, start + 1);
  const end = at + length;
  if (end > bytes.length) throw new Asn1Fault('the DER ends too early');
  return { tag, raw: bytes.subarray(start, end), content: bytes.subarray(at, end) };
}

function lengthAt(bytes: Uint8Array, start: number): { length: number; at: number } {
  const first = bytes[start] ?? 0x80;
  if (first < 0x80) return { length: first, at: start + 1 };
  const digits = first & 0x7f;
  if (digits < 1 || digits > 4) throw new Asn1Fault('the DER has no definite length');
  let length = 0;
  for (let at = start + 1; at <= start + digits; at += 1) length = length * 256 + (bytes[at] ?? 0);
  if (length < 0x80 || length < 256 ** (digits - 1)) throw new Asn1Fault('a length is not in its shortest form');
  return { length, at: start + 1 + digits };
}
