import { FileReading, ViewReader } from './object-reader.ts';
import { PdfFault } from './pdf-fault.ts';
import { decodeStream } from './pdf-filters.ts';
import { readRevisions, type PdfRevision } from './pdf-revisions.ts';
import type { XrefEntry } from './pdf-xref.ts';
import { need, type PdfDict, type PdfRef, type PdfStream, type PdfValue } from './pdf-value.ts';
import { WorkBudget, type PdfSource } from './work-budget.ts';

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
  /** The decoded bytes of a stream. @throws PdfFault also for more than `largest` of them. */
  decode(stream: PdfStream, largest: number): Uint8Array;
}

/** A strictly read PDF: its bytes, its saves, and a view of it after each. */
export interface PdfFile extends PdfSource {
  revisions: PdfRevision[];
  /** Where the object that was read from an offset ends, behind `endobj`; undefined while it was not read. */
  endOfObject(offset: number): number | undefined;
  /** `count` = how many saves are seen, from 1; the whole file by default. */
  view(count?: number): PdfView;
}

/**
 * Reads the structure of a PDF; objects are parsed when asked for. @throws PdfFault when it breaks a rule, or at any
 * later question when reading it grows beyond its budget.
 */
export function openPdf(bytes: Uint8Array): PdfFile {
  const budget = new WorkBudget(bytes.length);
  const revisions = readRevisions({ bytes, budget });
  const reading = new FileReading({ bytes, budget }, revisions);
  const views = new Map<number, PdfView>();
  return {
    bytes,
    budget,
    revisions,
    endOfObject: (offset) => reading.objects.get(offset)?.end,
    view(count = revisions.length) {
      const known = views.get(count) ?? createView(reading, revisions[count - 1], count);
      views.set(count, known);
      return known;
    },
  };
}

function createView(reading: FileReading, last: PdfRevision | undefined, count: number): PdfView {
  if (!last) throw new PdfFault('revision-chain', 'the file has no revision');
  const reader = new ViewReader(reading, count);
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
    decode: (stream, largest) => decodeStream(stream, reading.source.budget, largest),
  };
}
