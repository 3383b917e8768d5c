import { deflateSync } from 'node:zlib';

/** One object of a file that is built by hand: its text, or a stream. */
export type Part = string | { dict: string; data: Uint8Array };

/** Where an object of the file is: at an offset, or packed in a stream of objects. */
type Row = [type: number, second: number, third: number];

/** A PDF written object by object; the first object is its catalogue. Nothing here checks that it makes sense. */
export class PdfBuilder {
  private readonly chunks: Uint8Array[] = [];
  /** What follows the chunks: words are gathered before they become bytes, or large files would take long to make. */
  private text = '';
  private readonly offsets = new Map<number, number>();
  private previous: number | undefined;
  length = 0;

  constructor() {
    this.write('%PDF-1.7\n');
  }

  write(text: string | Uint8Array): void {
    this.length += text.length;
    if (typeof text === 'string') {
      this.text += text;
      return;
    }
    this.chunks.push(Buffer.from(this.text, 'latin1'), text);
    this.text = '';
  }

  /** Writes an object here and remembers where. */
  put(num: number, part: Part): void {
    this.offsets.set(num, this.length);
    this.write(`${num} 0 obj\n`);
    if (typeof part === 'string') this.write(part);
    else {
      this.write(`<<${part.dict}/Length ${part.data.length}>>\nstream\n`);
      this.write(part.data);
      this.write('\nendstream');
    }
    this.write('\nendobj\n');
  }

  /** Remembers an object that stands somewhere inside what was written otherwise. */
  note(num: number, offset: number): void {
    this.offsets.set(num, offset);
  }

  /** Ends the save with a table. */
  table(size: number, trailer = ''): void {
    const at = this.length;
    const rows = [...this.offsets].sort(([a], [b]) => a - b);
    const lines = rows.map(([num, offset]) => `${num} 1\n${String(offset).padStart(10, '0')} 00000 n \n`);
    this.write(`xref\n${lines.join('')}trailer\n<</Size ${size}/Root 1 0 R${trailer}${this.prev()}>>\n`);
    this.close(at);
  }

  /** Ends the save with a stream of rows, its own among them; rows that nobody gives are free. */
  stream(own: number, size: number, packed = new Map<number, Row>(), columns = ''): void {
    const at = this.length;
    const rows = Buffer.alloc(size * 6);
    const row = (num: number, [type, second, third]: Row): void => {
      rows[num * 6] = type;
      rows.writeUIntBE(second, num * 6 + 1, 3);
      rows.writeUIntBE(third, num * 6 + 4, 2);
    };
    for (const [num, offset] of this.offsets) row(num, [1, offset, 0]);
    for (const [num, entry] of packed) row(num, entry);
    row(own, [1, at, 0]);
    const dict = `/Type/XRef/W[1 3 2]/Root 1 0 R/Filter/FlateDecode/Size ${size}${columns}${this.prev()}`;
    this.put(own, { dict, data: deflateSync(rows, { level: 9 }) });
    this.close(at);
  }

  bytes(): Uint8Array {
    return new Uint8Array(Buffer.concat([...this.chunks, Buffer.from(this.text, 'latin1')]));
  }

  private prev(): string {
    return this.previous === undefined ? '' : `/Prev ${this.previous}`;
  }

  private close(at: number): void {
    this.write(`startxref\n${at}\n%%EOF\n`);
    this.previous = at;
    this.offsets.clear();
  }
}

/** A file with a catalogue and a page; the next free number is 4. */
export function onePage(catalogue = ''): PdfBuilder {
  const pdf = new PdfBuilder();
  pdf.put(1, `<</Type/Catalog/Pages 2 0 R${catalogue}>>`);
  pdf.put(2, '<</Type/Pages/Kids[3 0 R]/Count 1>>');
  pdf.put(3, '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>');
  return pdf;
}

/** A stream that holds objects from a number on, packed as small as they get. */
export function objectStream(header: string, body: string, count: number): Part {
  const data = deflateSync(Buffer.from(header + body, 'latin1'), { level: 9 });
  return { dict: `/Type/ObjStm/N ${count}/First ${header.length}/Filter/FlateDecode`, data };
}
