import { PdfFault } from './pdf-fault.ts';
import { decodeStream, streamType } from './pdf-filters.ts';
import { PdfLexer } from './pdf-lexer.ts';
import { parseIndirectObject, parseValue, type IndirectObject } from './pdf-parser.ts';
import { readRevisions, type PdfRevision } from './pdf-revisions.ts';
import type { XrefEntry } from './pdf-xref.ts';
import { isKind, need, needCount, type PdfDict, type PdfRef, type PdfStream, type PdfValue } from './pdf-value.ts';

/** The file as it stood after one of its saves. */
export interface PdfView {
  revision: PdfRevision;
  trailer: PdfDict;
  root: PdfDict;
  /** Every object number that is in use. */
  numbers(): Set<number>;
  entry(num: number): XrefEntry | undefined;
  /** The object, or undefined when it is free, absent or of another generation. */
  object(ref: PdfRef): PdfValue | undefined;
  /** A reference followed to its value (null when it leads nowhere), anything else as it is. */
  resolve(value: PdfValue | undefined): PdfValue;
  resolveDict(value: PdfValue | undefined, what: string): PdfDict;
}

/** A strictly read PDF: its bytes, its saves, and a view of it after each. */
export interface PdfFile {
  bytes: Uint8Array;
  revisions: PdfRevision[];
  /** Where the object that was read from an offset ends, behind `endobj`; undefined while it was not read. */
  endOfObject(offset: number): number | undefined;
  /** `count` = how many saves are seen, from 1; the whole file by default. */
  view(count?: number): PdfView;
}

/** Reads the structure of a PDF; objects are parsed when asked for. @throws PdfFault when it breaks a rule. */
export function openPdf(bytes: Uint8Array): PdfFile {
  const revisions = readRevisions(bytes);
  const cache: ParseCache = { objects: new Map(), streams: new Map() };
  const views = new Map<number, PdfView>();
  return {
    bytes,
    revisions,
    endOfObject: (offset) => cache.objects.get(offset)?.end,
    view(count = revisions.length) {
      const known = views.get(count) ?? createView(bytes, revisions.slice(0, count), cache);
      views.set(count, known);
      return known;
    },
  };
}

interface ParseCache {
  objects: Map<number, IndirectObject>;
  streams: Map<PdfStream, Map<number, { num: number; value: PdfValue }>>;
}

function createView(bytes: Uint8Array, revisions: PdfRevision[], cache: ParseCache): PdfView {
  const last = revisions.at(-1);
  if (!last) throw new PdfFault('revision-chain', 'the file has no revision');
  const reader = new ViewReader(bytes, revisions.toReversed(), cache);
  const resolve = (value: PdfValue | undefined): PdfValue => reader.resolve(value ?? null);
  return {
    revision: last,
    trailer: last.trailer,
    root: need(resolve(last.trailer.entries.get('Root')), 'dict', 'Root'),
    numbers: () => reader.numbers(),
    entry: (num) => reader.entry(num),
    object: (ref) => reader.object(ref),
    resolve,
    resolveDict: (value, what) => need(resolve(value), 'dict', what),
  };
}

class ViewReader {
  readonly bytes: Uint8Array;
  readonly newestFirst: PdfRevision[];
  readonly cache: ParseCache;
  private readonly open = new Set<number>();

  constructor(bytes: Uint8Array, newestFirst: PdfRevision[], cache: ParseCache) {
    this.bytes = bytes;
    this.newestFirst = newestFirst;
    this.cache = cache;
  }

  entry(num: number): XrefEntry | undefined {
    return this.definer(num)?.entries.get(num);
  }

  /** The newest save that says something about an object. */
  private definer(num: number): PdfRevision | undefined {
    return this.newestFirst.find((revision) => revision.entries.has(num));
  }

  numbers(): Set<number> {
    const all = new Set(this.newestFirst.flatMap((revision) => [...revision.entries.keys()]));
    for (const num of all) if ((this.entry(num)?.type ?? 'free') === 'free') all.delete(num);
    return all;
  }

  resolve(value: PdfValue): PdfValue {
    let current = value;
    for (let steps = 0; steps < 20; steps += 1) {
      if (!isKind(current, 'ref')) return current;
      current = this.object(current) ?? null;
    }
    throw new PdfFault('malformed-object', 'a reference leads round in a circle');
  }

  object(ref: PdfRef): PdfValue | undefined {
    const entry = this.entry(ref.num);
    if (entry?.type === 'offset') return entry.gen === ref.gen ? this.atOffset(ref, entry.offset) : undefined;
    if (entry?.type === 'compressed') return ref.gen === 0 ? this.compressed(ref.num, entry) : undefined;
    return undefined;
  }

  private atOffset(ref: PdfRef, offset: number): PdfValue {
    const known = this.cache.objects.get(offset) ?? this.parseAt(ref, offset);
    if (known.num !== ref.num || known.gen !== ref.gen) {
      throw new PdfFault('malformed-xref', `another object stands where object ${ref.num} should`);
    }
    return known.value;
  }

  private parseAt(ref: PdfRef, offset: number): { num: number; gen: number; value: PdfValue } {
    if (this.open.has(ref.num)) throw new PdfFault('malformed-object', `object ${ref.num} needs itself to be read`);
    this.open.add(ref.num);
    // An object ends inside the save that defines it: a stream must not grow by what is appended later.
    const own = this.bytes.subarray(0, this.definer(ref.num)?.end);
    const parsed = parseIndirectObject(own, offset, (length) => this.resolve(length));
    this.open.delete(ref.num);
    this.cache.objects.set(offset, parsed);
    return parsed;
  }

  private compressed(num: number, entry: { stream: number; index: number }): PdfValue {
    if (this.entry(entry.stream)?.type !== 'offset') {
      throw new PdfFault('malformed-xref', `the object stream of object ${num} is missing`);
    }
    const stream = need(this.resolve({ kind: 'ref', num: entry.stream, gen: 0 }), 'stream', 'object stream');
    const objects = this.cache.streams.get(stream) ?? this.parseObjectStream(stream);
    const found = objects.get(entry.index);
    if (found?.num !== num) throw new PdfFault('malformed-xref', `object ${num} is not where its entry says`);
    return found.value;
  }

  private parseObjectStream(stream: PdfStream): Map<number, { num: number; value: PdfValue }> {
    if (streamType(stream) !== 'ObjStm') throw new PdfFault('malformed-xref', 'an entry names no object stream');
    const data = decodeStream(stream);
    const header = new PdfLexer(data);
    const first = needCount(stream.dict.entries.get('First'), 'First');
    const count = needCount(stream.dict.entries.get('N'), 'N');
    const objects = new Map<number, { num: number; value: PdfValue }>();
    for (let index = 0; index < count; index += 1) {
      const num = header.count();
      const at = first + header.count();
      objects.set(index, { num, value: parseValue(new PdfLexer(data, at)) });
    }
    this.cache.streams.set(stream, objects);
    return objects;
  }
}
