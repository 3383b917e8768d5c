import { PdfFault } from './pdf-fault.ts';
import { decodeStream, streamType } from './pdf-filters.ts';
import { isSpace, latin1, PdfLexer, skipWhiteSpace } from './pdf-lexer.ts';
import { parseIndirectObject, parseValue } from './pdf-parser.ts';
import { cost, type PdfSource } from './work-budget.ts';
import { need, needCount, type PdfDict, type PdfStream } from './pdf-value.ts';

/** Where an object is: at an offset of the file, inside an object stream, or nowhere. */
export type XrefEntry =
  | { type: 'free' }
  | { type: 'offset'; offset: number; gen: number }
  | { type: 'compressed'; stream: number; index: number };

/** One cross-reference section as it stands in the file. */
export interface XrefSection {
  offset: number;
  form: 'table' | 'stream';
  entries: Map<number, XrefEntry>;
  trailer: PdfDict;
  /** The number behind `startxref` after this section; undefined in a first section of a linearized file that has none. */
  startxref: number | undefined;
  /** Behind `%%EOF`. */
  mark: number;
  /** Behind the line end of `%%EOF`: where this revision ends. */
  end: number;
}

const mostObjects = 8_388_607;
const freeRows = 100_000;
/** Rows have a fixed width: readers that count bytes and readers that read words must see the same rows. */
const entryBytes = 20;
const entryRow = /^(\d{10}) (\d{5}) ([nf])(?: [\r\n]|\r\n)$/u;

/** Reads the section at an offset, up to and with the `%%EOF` that closes it. */
export function readXrefSection(source: PdfSource, offset: number): XrefSection {
  const { bytes, budget } = source;
  if (offset <= 0 || offset >= bytes.length) throw new PdfFault('malformed-xref', 'startxref points outside the file');
  const isTable = bytes[skipWhiteSpace(bytes, offset)] === 0x78;
  const body = isTable ? readTable(source, offset) : readXrefStream(source, offset);
  if (body.trailer.entries.has('Encrypt')) throw new PdfFault('encrypted', 'the file is encrypted');
  const closing = readClosing(source, body.end);
  budget.spend((closing.end - offset) * cost.readByte);
  return { offset, form: isTable ? 'table' : 'stream', ...closing, ...body.section() };
}

interface SectionBody {
  trailer: PdfDict;
  end: number;
  section(): Pick<XrefSection, 'entries' | 'trailer'>;
}

function readTable(source: PdfSource, offset: number): SectionBody {
  const lexer = new PdfLexer(source, offset);
  lexer.expect('xref');
  const entries = new Map<number, XrefEntry>();
  for (;;) {
    lexer.skipSpace();
    if (lexer.peek() === 0x74) break;
    readSubsection(lexer, entries);
  }
  lexer.expect('trailer');
  const trailer = need(parseValue(lexer), 'dict', 'trailer');
  const section = (): Pick<XrefSection, 'entries' | 'trailer'> => {
    const hidden = trailer.entries.get('XRefStm');
    if (hidden !== undefined) addHidden(entries, source, needCount(hidden, 'XRefStm'));
    return { entries, trailer };
  };
  return { trailer, end: lexer.position, section };
}

function readSubsection(lexer: PdfLexer, entries: Map<number, XrefEntry>): void {
  const first = lexer.count();
  const count = lexer.count();
  if (first + count > mostObjects || count * entryBytes > lexer.bytes.length) {
    throw new PdfFault('malformed-xref', 'a cross-reference table claims too many objects');
  }
  lexer.budget.spend(count * cost.row);
  lexer.position = skipWhiteSpace(lexer.bytes, lexer.position);
  for (let num = first; num < first + count; num += 1) {
    const row = latin1(lexer.bytes.subarray(lexer.position, lexer.position + entryBytes));
    const match = entryRow.exec(row);
    if (!match) throw new PdfFault('malformed-xref', 'an entry of the cross-reference table has not its fixed form');
    addEntry(
      entries,
      num,
      match[3] === 'n' ? { type: 'offset', offset: Number(match[1]), gen: Number(match[2]) } : { type: 'free' },
    );
    lexer.position += entryBytes;
  }
}

function addEntry(entries: Map<number, XrefEntry>, num: number, entry: XrefEntry): void {
  if (entries.has(num)) throw new PdfFault('malformed-xref', `object ${num} stands twice in one section`);
  entries.set(num, entry);
}

/** Files that also serve readers without object streams: the stream's entries fill what the table calls free. */
function addHidden(entries: Map<number, XrefEntry>, source: PdfSource, offset: number): void {
  const hidden = readXrefStream(source, offset).section();
  for (const [num, entry] of hidden.entries) {
    if ((entries.get(num)?.type ?? 'free') === 'free') entries.set(num, entry);
  }
}

function readXrefStream(source: PdfSource, offset: number): SectionBody {
  const { value, end } = parseIndirectObject(source, offset, () => {
    throw new PdfFault('malformed-xref', 'a cross-reference stream has an indirect length');
  });
  const stream = need(value, 'stream', 'cross-reference section');
  if (streamType(stream) !== 'XRef') throw new PdfFault('malformed-xref', 'no cross-reference section stands here');
  const section = (): Pick<XrefSection, 'entries' | 'trailer'> => ({
    entries: streamEntries(source, stream),
    trailer: stream.dict,
  });
  return { trailer: stream.dict, end, section };
}

function streamEntries({ bytes, budget }: PdfSource, stream: PdfStream): Map<number, XrefEntry> {
  const { dict } = stream;
  const pairs = ranges(dict);
  const rows = pairs.reduce((sum, [, count]) => sum + count, 0);
  // Every object takes a byte at least, however well it is packed; a few rows too many are only those of removed ones.
  if (rows > freeRows + bytes.length) throw new PdfFault('too-complex', 'a cross-reference names too many objects');
  budget.spend(rows * cost.row);
  const data = decodeStream(stream, budget);
  const widths = need(dict.entries.get('W'), 'array', 'W').items.map((width) => needCount(width, 'W'));
  const [typeWidth = 0, secondWidth = 0, thirdWidth = 0] = widths;
  const rowWidth = typeWidth + secondWidth + thirdWidth;
  if (widths.length !== 3 || rowWidth === 0 || widths.some((width) => width > 6)) {
    throw new PdfFault('malformed-xref', 'a cross-reference stream has impossible widths');
  }
  const entries = new Map<number, XrefEntry>();
  let at = 0;
  for (const [first, count] of pairs) {
    if (at + count * rowWidth > data.length) throw new PdfFault('malformed-xref', 'a cross-reference stream is short');
    for (let num = first; num < first + count; num += 1) {
      const type = typeWidth === 0 ? 1 : bigEndian(data, at, typeWidth);
      const second = bigEndian(data, at + typeWidth, secondWidth);
      const third = bigEndian(data, at + typeWidth + secondWidth, thirdWidth);
      addEntry(entries, num, streamEntry(type, second, third));
      at += rowWidth;
    }
  }
  return entries;
}

function ranges(dict: PdfDict): [number, number][] {
  const size = needCount(dict.entries.get('Size'), 'Size');
  const index = dict.entries.get('Index');
  const flat = index === undefined ? [0, size] : need(index, 'array', 'Index').items.map((n) => needCount(n, 'Index'));
  const pairs: [number, number][] = [];
  for (let at = 0; at + 1 < flat.length; at += 2) pairs.push([flat[at] ?? 0, flat[at + 1] ?? 0]);
  if (flat.length % 2 !== 0 || pairs.some(([first, count]) => first + count > mostObjects)) {
    throw new PdfFault('malformed-xref', 'a cross-reference stream has an impossible index');
  }
  return pairs;
}

function streamEntry(type: number, second: number, third: number): XrefEntry {
  if (type === 0) return { type: 'free' };
  if (type === 1) return { type: 'offset', offset: second, gen: third };
  if (type === 2) return { type: 'compressed', stream: second, index: third };
  throw new PdfFault('malformed-xref', 'a cross-reference stream has an unknown entry');
}

function bigEndian(data: Uint8Array, at: number, width: number): number {
  let value = 0;
  for (let index = at; index < at + width; index += 1) value = value * 256 + (data[index] ?? 0);
  return value;
}

function readClosing(source: PdfSource, position: number): Pick<XrefSection, 'startxref' | 'mark' | 'end'> {
  const { bytes } = source;
  const lexer = new PdfLexer(source, position);
  lexer.skipSpace();
  if (lexer.peek() !== 0x73) return { startxref: undefined, mark: position, end: position };
  lexer.expect('startxref');
  const startxref = lexer.count();
  while (isSpace(lexer.peek())) lexer.position += 1;
  const mark = lexer.position;
  if (latin1(bytes.subarray(mark, mark + 5)) !== '%%EOF') throw new PdfFault('revision-chain', '%%EOF is missing');
  let end = mark + 5;
  if (bytes[end] === 0x0d) end += 1;
  if (bytes[end] === 0x0a) end += 1;
  return { startxref, mark: mark + 5, end };
}
