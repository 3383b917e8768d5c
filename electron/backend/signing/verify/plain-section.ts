import { inflateSync } from 'node:zlib';
import type { PdfRevision } from '../pdf/pdf-revisions.ts';
import { isKind, needCount } from '../pdf/pdf-value.ts';
import { PlainText, Unplain, type PlainObject } from './plain-syntax.ts';

type Entries = ReadonlyMap<string, string>;

const lineEnd = '(?:\\r\\n|\\r|\\n)';
const tableHead = new RegExp(`xref${lineEnd}`, 'uy');
const subsectionHead = new RegExp(`(0|[1-9]\\d{0,9}) ([1-9]\\d{0,9})${lineEnd}`, 'uy');
const row = /\d{10} \d{5} [nf](?: \r| \n|\r\n)/uy;
const reference = /^\d+[\t\n\r ]+\d+[\t\n\r ]+R$/u;

/** Reads a cross-reference table and its trailer: subsections rising, rows of exactly 20 bytes. @throws Unplain. */
export function readPlainTable(text: PlainText, save: PdfRevision, before: PdfRevision): void {
  text.need(tableHead, 'xref');
  const pairs: number[] = [];
  while (!text.match(/trailer[\t\n\r ]*/uy)) {
    const [, first, count] = text.need(subsectionHead, 'a subsection');
    pairs.push(Number(first), Number(count));
    for (let index = 0; index < Number(count); index += 1) text.need(row, 'a row');
  }
  checkRising(pairs);
  checkTrailer(text.dict(), { save, before, own: 0, more: [] });
}

/** Checks a cross-reference stream: plain widths and index, rows used up exactly, nothing behind the compressed data. @throws Unplain. */
export function checkPlainStream(section: PlainObject, save: PdfRevision, before: PdfRevision): void {
  const { num: own, dict = new Map<string, string>(), stream = '' } = section;
  const more = ['Type', 'W', 'Index', 'Length', 'Filter', 'DecodeParms'];
  checkTrailer(dict, { save, before, own, more });
  const index = /^\[([\d\t\n\r ]*)\]$/u.exec(dict.get('Index') ?? '')?.[1];
  const widths = /^\[[\t\n\r ]*1[\t\n\r ]+([2-8])[\t\n\r ]+([0-4])[\t\n\r ]*\]$/u.exec(dict.get('W') ?? '');
  if (dict.get('Type') !== '/XRef' || index === undefined || !widths) throw new Unplain('no plain cross-reference');
  const pairs = index.split(/[\t\n\r ]+/u).filter((word) => word !== '');
  const rows = checkRising(pairs.map(Number));
  const width = 1 + Number(widths[1]) + Number(widths[2]);
  checkRows(Buffer.from(stream, 'latin1'), dict, { rows, width });
}

/** How many rows there are. */
function checkRising(pairs: number[]): number {
  let [next, rows] = [0, 0];
  for (let at = 0; at < pairs.length; at += 2) {
    const [first = 0, count = 0] = pairs.slice(at);
    if (first < next || count < 1) throw new Unplain('the subsections do not rise');
    next = first + count;
    rows += count;
  }
  return rows;
}

function checkRows(raw: Buffer, dict: Entries, { rows, width }: { rows: number; width: number }): void {
  const filter = dict.get('Filter');
  const parameters = dict.get('DecodeParms');
  if (filter === undefined && parameters === undefined) {
    if (raw.length !== rows * width) throw new Unplain('the rows are not used up');
    return;
  }
  if (filter !== '/FlateDecode') throw new Unplain('an unusual filter');
  const isPredicted = parameters !== undefined && isPlainPredictor(new PlainText(parameters).dict(), width);
  const rowSize = isPredicted ? width + 1 : width;
  const data = inflateWhole(raw, rows * rowSize);
  if (data.length !== rows * rowSize) throw new Unplain('the rows are not used up');
  const isPlainRow = (at: number): boolean => data[at] === 0 || data[at] === 2;
  for (let at = 0; at < data.length; at += rowSize) {
    if (isPredicted && !isPlainRow(at)) throw new Unplain('an unusual predictor');
  }
}

function isPlainPredictor(parameters: Entries, width: number): true {
  const usual = new Map([
    ['Predictor', /^1[0-5]$/u],
    ['Columns', new RegExp(`^${width}$`, 'u')],
    ['Colors', /^1$/u],
    ['BitsPerComponent', /^8$/u],
  ]);
  const isUsual = [...parameters].every(([key, value]) => usual.get(key)?.test(value));
  if (isUsual && parameters.has('Predictor') && parameters.has('Columns')) return true;
  throw new Unplain('an unusual predictor');
}

/** Node tells with `info` how much it consumed; its types do not. */
type Inflated = { buffer: Uint8Array; engine: { bytesWritten: number } };

function inflateWhole(raw: Buffer, size: number): Uint8Array {
  try {
    const options = { info: true, maxOutputLength: Math.max(1, size) };
    const { buffer, engine } = inflateSync(raw, options) as unknown as Inflated;
    if (engine.bytesWritten === raw.length) return buffer;
  } catch (cause) {
    throw new Unplain('the compressed rows are damaged', { cause });
  }
  throw new Unplain('bytes stand behind the compressed rows');
}

interface TrailerPlan {
  save: PdfRevision;
  before: PdfRevision;
  /** Number of the section itself, where it is an object. */
  own: number;
  /** Keys that its form has besides. */
  more: string[];
}

/** Known keys only, and the numbers that follow from the save itself. That root and identity stay is asked elsewhere. */
function checkTrailer(dict: Entries, { save, before, own, more }: TrailerPlan): void {
  const known = new Set(['Size', 'Root', 'Info', 'ID', 'Prev', ...more]);
  for (const key of dict.keys()) if (!known.has(key)) throw new Unplain(`an unusual /${key} in the trailer`);
  let size = Math.max(needCount(before.trailer.entries.get('Size'), 'Size'), own + 1);
  for (const num of save.entries.keys()) size = Math.max(size, num + 1);
  const isCounted = dict.get('Size') === String(size) && dict.get('Prev') === String(before.xrefOffset);
  const isReferring = ['Root', 'Info'].every((key) => !dict.has(key) || reference.test(dict.get(key) ?? ''));
  if (!isCounted || !dict.has('Root') || !isReferring) throw new Unplain('the trailer does not follow from the save');
  if (dict.has('ID') !== before.trailer.entries.has('ID')) throw new Unplain('the file identity comes or goes');
  const id = save.trailer.entries.get('ID');
  const isPair = isKind(id, 'array') && id.items.length === 2 && id.items.every((half) => isKind(half, 'string'));
  if (id !== undefined && !isPair) throw new Unplain('the file identity is no pair');
}
