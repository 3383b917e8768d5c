import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { hasLandmark } from './landmarks.ts';
import type { PdfFile } from './pdf-file.ts';
import { latin1 } from './pdf-lexer.ts';
import {
  isKind,
  needCount,
  pdfArray,
  pdfName,
  pdfRef,
  type PdfArray,
  type PdfDict,
  type PdfRef,
  type PdfStream,
  type PdfValue,
} from './pdf-value.ts';

/** Objects to be written in a new save of the file, by object number. */
export class PdfChanges {
  readonly objects = new Map<number, { gen: number; value: PdfValue }>();
  private next: number;

  constructor(file: PdfFile) {
    this.next = needCount(file.view().trailer.entries.get('Size'), 'Size');
  }

  /** A new object with a fresh number. */
  add(value: PdfValue): PdfRef {
    const ref = this.reserve();
    this.set(ref, value);
    return ref;
  }

  /** A fresh number whose object is set later, for objects that name each other. */
  reserve(): PdfRef {
    this.next += 1;
    return pdfRef(this.next - 1);
  }

  set(ref: PdfRef, value: PdfValue): void {
    this.objects.set(ref.num, { gen: ref.gen, value });
  }

  get size(): number {
    return this.next;
  }
}

/** The new file, and the offset in it of each object that was written. */
export interface Appended {
  bytes: Uint8Array;
  offsets: Map<number, number>;
}

/**
 * Appends one save with the changed objects; the old bytes are an exact prefix of the new ones. The cross-reference has
 * the form (table or stream) of the save before it.
 */
export function appendRevision(file: PdfFile, changes: PdfChanges): Appended {
  const parts: Uint8Array[] = [file.bytes];
  let length = file.bytes.length;
  const push = (part: Uint8Array): void => {
    parts.push(part);
    length += part.length;
  };
  if (!endsWithLineEnd(file.bytes)) push(ascii('\n'));
  const offsets = new Map<number, number>();
  for (const [num, { gen, value }] of [...changes.objects].sort(([a], [b]) => a - b)) {
    offsets.set(num, length);
    for (const part of objectParts(num, gen, value)) push(part);
  }
  const section = file.view().revision.form === 'table' ? tableSection : streamSection;
  for (const part of section({ file, changes, offsets, at: length })) push(part);
  const joined = Buffer.concat(parts);
  return { bytes: new Uint8Array(joined.buffer, joined.byteOffset, joined.length), offsets };
}

function endsWithLineEnd(bytes: Uint8Array): boolean {
  return bytes.at(-1) === 0x0a || bytes.at(-1) === 0x0d;
}

function objectParts(num: number, gen: number, value: PdfValue): Uint8Array[] {
  const head = `${num} ${gen} obj\n`;
  if (!isKind(value, 'stream')) return [ascii(`${head}${serialize(value)}\nendobj\n`)];
  const { dict, raw } = withoutLandmarks(value);
  const entries = new Map(dict.entries).set('Length', raw.length);
  return [ascii(`${head}${serialize({ kind: 'dict', entries })}\nstream\n`), raw, ascii('\nendstream\nendobj\n')];
}

/** A plain stream with words of structure is compressed, so that no reader that searches the file finds them. */
function withoutLandmarks(stream: PdfStream): PdfStream {
  if (stream.dict.entries.has('Filter') || !hasLandmark(latin1(stream.raw))) return stream;
  const entries = new Map(stream.dict.entries).set('Filter', pdfName('FlateDecode'));
  return { kind: 'stream', dict: { kind: 'dict', entries }, raw: deflateSync(stream.raw) };
}

interface SectionPlan {
  file: PdfFile;
  changes: PdfChanges;
  offsets: Map<number, number>;
  at: number;
}

function tableSection({ file, changes, offsets, at }: SectionPlan): Uint8Array[] {
  const rows = runs([...offsets.keys()]).map((run) => {
    const lines = run.map(
      (num) => `${pad(offsets.get(num) ?? 0, 10)} ${pad(changes.objects.get(num)?.gen ?? 0, 5)} n \n`,
    );
    return `${run[0] ?? 0} ${run.length}\n${lines.join('')}`;
  });
  const trailer: PdfDict = { kind: 'dict', entries: trailerEntries(file, changes.size, offsets) };
  return [ascii(`xref\n${rows.join('')}trailer\n${serialize(trailer)}\nstartxref\n${at}\n%%EOF\n`)];
}

function streamSection({ file, changes, offsets, at }: SectionPlan): Uint8Array[] {
  const own = changes.size;
  const all = new Map([...offsets, [own, at]]);
  const groups = runs([...all.keys()]);
  const rows = groups.flat().flatMap((num) => {
    const offset = all.get(num) ?? 0;
    const gen = changes.objects.get(num)?.gen ?? 0;
    return [
      1,
      Math.floor(offset / 2 ** 32),
      (offset >>> 24) & 255,
      (offset >>> 16) & 255,
      (offset >>> 8) & 255,
      offset & 255,
      gen >> 8,
      gen & 255,
    ];
  });
  const entries = trailerEntries(file, own + 1, offsets)
    .set('Type', pdfName('XRef'))
    .set('W', pdfArray([1, 5, 2]))
    .set('Index', pdfArray(groups.flatMap((run) => [run[0] ?? 0, run.length])));
  const parts = objectParts(own, 0, { kind: 'stream', dict: { kind: 'dict', entries }, raw: Uint8Array.from(rows) });
  return [...parts, ascii(`startxref\n${at}\n%%EOF\n`)];
}

/** Root, Info and the first half of the ID stay; the second half names this save. */
function trailerEntries(file: PdfFile, size: number, offsets: Map<number, number>): Map<string, PdfValue> {
  const { trailer, revision } = file.view();
  const entries = new Map<string, PdfValue>([['Size', size]]);
  for (const key of ['Root', 'Info']) {
    const value = trailer.entries.get(key);
    if (value !== undefined) entries.set(key, value);
  }
  const id = trailer.entries.get('ID');
  if (isKind(id, 'array') && id.items.length === 2) entries.set('ID', nextId(id, file.bytes.length, offsets));
  return entries.set('Prev', revision.xrefOffset);
}

function nextId(id: PdfArray, length: number, offsets: Map<number, number>): PdfArray {
  const fresh = createHash('sha256')
    .update(serialize(id))
    .update(JSON.stringify([length, ...offsets]))
    .digest()
    .subarray(0, 16);
  return pdfArray([
    id.items[0] ?? null,
    { kind: 'string', bytes: new Uint8Array(fresh), isHex: true, start: 0, end: 0 },
  ]);
}

function runs(numbers: number[]): number[][] {
  const groups: number[][] = [];
  for (const num of numbers.toSorted((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last && last.at(-1) === num - 1) last.push(num);
    else groups.push([num]);
  }
  return groups;
}

/** An object in PDF syntax. Streams are written by their own object only. */
export function serialize(value: PdfValue): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'boolean') return String(value);
  if (value.kind === 'name') return `/${escapeName(value.name)}`;
  if (value.kind === 'string') return serializeString(value.bytes, value.isHex);
  if (value.kind === 'ref') return `${value.num} ${value.gen} R`;
  if (value.kind === 'array') return `[${value.items.map(serialize).join(' ')}]`;
  if (value.kind === 'stream') throw new Error('a stream cannot stand inside another object');
  return `<<${[...value.entries].map(([key, item]) => `/${escapeName(key)} ${serialize(item)}`).join('\n')}>>`;
}

function serializeString(bytes: Uint8Array, isHex: boolean): string {
  const text = Buffer.from(bytes).toString('latin1');
  if (isHex || hasLandmark(text)) return `<${Buffer.from(bytes).toString('hex').toUpperCase()}>`;
  return `(${text.replaceAll(/[\\()\r\n]/gu, (c) => (c === '\r' ? '\\r' : c === '\n' ? '\\n' : `\\${c}`))})`;
}

function escapeName(name: string): string {
  return name.replaceAll(
    /[^\x21\x22\x24\x26\x27\x2a-\x2e\x30-\x3b\x3d\x3f-\x5a\x5c\x5e-\x7a\x7c\x7e]/gu,
    (c) => `#${(c.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`,
  );
}

function formatNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toFixed(5)) + 0);
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

function ascii(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}
