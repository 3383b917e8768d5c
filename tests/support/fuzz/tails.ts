import { withEntry } from '../../../electron/backend/signing/add-signature-fields.ts';
import { openPdf } from '../../../electron/backend/signing/pdf/pdf-file.ts';
import { serialize } from '../../../electron/backend/signing/pdf/pdf-writer.ts';
import { needCount, pdfRef } from '../../../electron/backend/signing/pdf/pdf-value.ts';

/** One row of a cross-reference; in a table, 0 is written `f` and 1 `n`. */
export interface Row {
  num: number;
  type: number;
  offset: number;
  gen: number;
}

/** One save that nobody signed, in its parts. Offsets follow from the parts. */
export interface Tail {
  /** Where the save begins, and what the trailer must say of what was there. */
  start: number;
  form: 'table' | 'stream';
  lead: string;
  /** As they are written, from number to line end. */
  objects: string[];
  /** Between the last object and the section. */
  gap: string;
  rows: (rows: Row[]) => Row[];
  head: string;
  subsection: (first: number, count: number) => string;
  row: (row: Row) => string;
  /** Values by key, as they are written. */
  trailer: Map<string, string>;
  /** Compresses, or spoils, the rows of a stream. */
  pack: (rows: Buffer) => Buffer;
  remark: string;
  startxref: (at: number) => string;
  end: string;
}

/** The number of the DSS in a tail; its certificate and, in a stream, the section follow. */
export function firstFree(signed: Uint8Array): number {
  return needCount(openPdf(signed).view().trailer.entries.get('Size'), 'Size');
}

/** A save as an honest program makes it: a DSS with one certificate. */
export function benignTail(signed: Uint8Array, certificate: Uint8Array): Tail {
  const { revision, root, trailer } = openPdf(signed).view();
  const free = firstFree(signed);
  const isTable = revision.form === 'table';
  const entries = new Map([
    ['Size', String(free + (isTable ? 2 : 3))],
    ['Root', '1 0 R'],
    ['ID', serialize(trailer.entries.get('ID') ?? null)],
    ['Prev', String(revision.xrefOffset)],
  ]);
  if (!isTable) entries.set('Type', '/XRef').set('W', '[1 4 2]');
  return {
    start: signed.length,
    form: revision.form,
    lead: '',
    objects: [
      `1 0 obj\n${serialize(withEntry(root, 'DSS', pdfRef(free)))}\nendobj\n`,
      `${free} 0 obj\n<</Type/DSS/Certs[${free + 1} 0 R]>>\nendobj\n`,
      streamObject(free + 1, certificate),
    ],
    gap: '',
    rows: (rows) => rows,
    head: 'xref\n',
    subsection: (first, count) => `${first} ${count}\n`,
    row: ({ type, offset, gen }) =>
      `${String(offset).padStart(10, '0')} ${String(gen).padStart(5, '0')} ${type === 0 ? 'f' : 'n'} \n`,
    trailer: entries,
    pack: (rows) => rows,
    remark: '',
    startxref: (at) => `startxref\n${at}\n`,
    end: '%%EOF\n',
  };
}

/** A stream without a filter, `more` in its dictionary. */
export function streamObject(num: number, data: Uint8Array, more = ''): string {
  return `${num} 0 obj\n<</Length ${data.length}${more}>>\nstream\n${latin1(data)}\nendstream\nendobj\n`;
}

/** The file with the save behind it. */
export function withTail(signed: Uint8Array, tail: Tail): Uint8Array {
  let text = tail.lead;
  const rows = tail.objects.map((object): Row => {
    const offset = tail.start + text.length;
    text += object;
    return { num: Number.parseInt(object, 10), type: 1, offset, gen: 0 };
  });
  text += tail.gap;
  const at = tail.start + text.length;
  text += tail.form === 'table' ? tableOf(tail, rows) : streamOf(tail, rows, at);
  text += `${tail.remark}${tail.startxref(at)}${tail.end}`;
  return new Uint8Array(Buffer.concat([signed, Buffer.from(text, 'latin1')]));
}

function tableOf(tail: Tail, rows: Row[]): string {
  const parts = tail.rows(rows).map((row) => tail.subsection(row.num, 1) + tail.row(row));
  return `${tail.head}${parts.join('')}trailer\n${dictOf(tail.trailer)}\n`;
}

function streamOf(tail: Tail, others: Row[], at: number): string {
  const own = (others.at(-1)?.num ?? 0) + 1;
  const rows = tail.rows([...others, { num: own, type: 1, offset: at, gen: 0 }]);
  const data = rows.map(({ type, offset, gen }) => {
    const row = Buffer.alloc(7);
    row.writeUInt8(type);
    row.writeUInt32BE(offset, 1);
    row.writeUInt16BE(gen, 5);
    return row;
  });
  const raw = tail.pack(Buffer.concat(data));
  const entries = new Map([['Index', `[${rows.map(({ num }) => `${num} 1`).join(' ')}]`], ...tail.trailer]);
  entries.set('Length', String(raw.length));
  return `${own} 0 obj\n${dictOf(entries)}\nstream\n${latin1(raw)}\nendstream\nendobj\n`;
}

function dictOf(entries: ReadonlyMap<string, string>): string {
  return `<<${[...entries].map(([key, value]) => `/${key} ${value}`).join('\n')}>>`;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
