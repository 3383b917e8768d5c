import { PdfFault } from './pdf-fault.ts';
import { decodeStream, streamType } from './pdf-filters.ts';
import { PdfLexer } from './pdf-lexer.ts';
import { parseIndirectObject, parseValue, type IndirectObject } from './pdf-parser.ts';
import type { PdfRevision } from './pdf-revisions.ts';
import type { XrefEntry } from './pdf-xref.ts';
import { isKind, need, needCount, type PdfRef, type PdfStream, type PdfValue } from './pdf-value.ts';
import { cost, type PdfSource } from './work-budget.ts';

/** A stream's length may stand in an object of its own, and that one in an object stream; no honest chain is longer. */
const mostOpen = 20;

/** What one save says about an object. */
interface Definition {
  entry: XrefEntry;
  /** How many saves there were with this one, and where it ends. */
  count: number;
  end: number;
  older: Definition | undefined;
}

interface PackedObject {
  num: number;
  value: PdfValue;
  held: number;
}

/** What all views of one file share: its objects, each read once, and which save says what about them, the newest first. */
export class FileReading {
  readonly source: PdfSource;
  readonly definitions = new Map<number, Definition>();
  readonly objects = new Map<number, IndirectObject>();
  readonly streams = new Map<PdfStream, PackedObject[]>();

  constructor(source: PdfSource, revisions: readonly PdfRevision[]) {
    this.source = source;
    for (const [index, { entries, end }] of revisions.entries()) {
      for (const [num, entry] of entries) {
        this.definitions.set(num, { entry, count: index + 1, end, older: this.definitions.get(num) });
      }
    }
  }
}

/** Finds the objects of a file as they stood after some of its saves. Whoever looks an object up pays for what it holds. */
export class ViewReader {
  private readonly reading: FileReading;
  /** How many saves are seen. */
  private readonly count: number;
  private used: Set<number> | undefined;
  private readonly open = new Set<number>();

  constructor(reading: FileReading, count: number) {
    this.reading = reading;
    this.count = count;
  }

  entry(num: number): XrefEntry | undefined {
    return this.definition(num)?.entry;
  }

  private definition(num: number): Definition | undefined {
    let found = this.reading.definitions.get(num);
    for (; found && found.count > this.count; found = found.older) this.spend(1);
    return found;
  }

  private spend(steps: number): void {
    this.reading.source.budget.spend(steps);
  }

  numbers(): Set<number> {
    if (this.used) return this.used;
    const { definitions } = this.reading;
    this.spend(definitions.size * cost.number);
    this.used = new Set();
    for (const num of definitions.keys()) {
      if ((this.entry(num)?.type ?? 'free') !== 'free') this.used.add(num);
    }
    return this.used;
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
    const found = this.find(ref);
    this.spend(cost.lookUp + (found?.held ?? 0) * cost.heldByte);
    return found?.value;
  }

  private find(ref: PdfRef): IndirectObject | PackedObject | undefined {
    const definition = this.definition(ref.num);
    if (definition?.entry.type === 'compressed')
      return ref.gen === 0 ? this.packed(ref.num, definition.entry) : undefined;
    if (definition?.entry.type !== 'offset' || definition.entry.gen !== ref.gen) return undefined;
    const { offset } = definition.entry;
    const found = this.reading.objects.get(offset) ?? this.parseAt(ref, offset, definition.end);
    if (found.num === ref.num && found.gen === ref.gen) return found;
    throw new PdfFault('malformed-xref', `another object stands where object ${ref.num} should`);
  }

  /** An object ends inside the save that defines it: a stream must not grow by what is appended later. */
  private parseAt(ref: PdfRef, offset: number, endOfSave: number): IndirectObject {
    if (this.open.has(ref.num)) throw new PdfFault('malformed-object', `object ${ref.num} needs itself to be read`);
    if (this.open.size > mostOpen) throw new PdfFault('too-complex', 'an object needs too many others to be read');
    this.open.add(ref.num);
    const { bytes, budget } = this.reading.source;
    const own = { bytes: bytes.subarray(0, endOfSave), budget };
    const parsed = parseIndirectObject(own, offset, (length) => this.resolve(length));
    this.open.delete(ref.num);
    this.reading.objects.set(offset, parsed);
    return parsed;
  }

  private packed(num: number, entry: { stream: number; index: number }): PackedObject {
    if (this.entry(entry.stream)?.type !== 'offset') {
      throw new PdfFault('malformed-xref', `the object stream of object ${num} is missing`);
    }
    // Paid for when it was unpacked, and not again for each of its objects.
    const stream = need(this.find({ kind: 'ref', num: entry.stream, gen: 0 })?.value, 'stream', 'object stream');
    const found = (this.reading.streams.get(stream) ?? this.parseObjectStream(stream))[entry.index];
    if (found?.num !== num) throw new PdfFault('malformed-xref', `object ${num} is not where its entry says`);
    return found;
  }

  private parseObjectStream(stream: PdfStream): PackedObject[] {
    if (streamType(stream) !== 'ObjStm') throw new PdfFault('malformed-xref', 'an entry names no object stream');
    const { budget } = this.reading.source;
    const source = { bytes: decodeStream(stream, budget), budget };
    const header = new PdfLexer(source);
    const first = needCount(stream.dict.entries.get('First'), 'First');
    const count = needCount(stream.dict.entries.get('N'), 'N');
    const objects: PackedObject[] = [];
    for (let index = 0; index < count; index += 1) {
      const num = header.count();
      const lexer = new PdfLexer(source, first + header.count());
      const start = lexer.position;
      objects.push({ num, value: parseValue(lexer), held: lexer.position - start });
    }
    this.reading.streams.set(stream, objects);
    return objects;
  }
}
