import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { ReportInput } from '../../../electron/backend/report/report-input.ts';
import { asNode, columnWidths, lettersOf, lookOf, type Look, type Node } from './walk.ts';

type DrawSvg = (...drawing: [doc: PDFKit.PDFDocument, svg: string, x: number, y: number, options: object]) => void;

// The very PDFKit, and the very reader of charts, that pdfmake draws with.
const require = createRequire(import.meta.url);
const PDFDocument = createRequire(require.resolve('pdfmake'))('pdfkit') as new (options: object) => PDFKit.PDFDocument;
const drawSvg = (require('pdfmake/js/3rd-party/svg-to-pdfkit.js') as { default: DrawSvg }).default;

const padding = 4;

/** The reference: the same text, tables, charts and photos drawn by hand with PDFKit, as PDF/A-3b with the same fonts. */
export async function drawWithPdfKit(
  definition: TDocumentDefinitions,
  input: ReportInput,
  fonts: string,
): Promise<Uint8Array> {
  const [left, top, right, bottom] = definition.pageMargins as [number, number, number, number];
  const { width, height } = definition.pageSize as { width: number; height: number };
  const doc = new PDFDocument({
    size: [width, height],
    margins: { left, top, right, bottom },
    subset: 'PDF/A-3b',
    pdfVersion: '1.7',
    bufferPages: true,
    // No default font: PDFKit would open a file that is named twice anew for every text.
    font: null as unknown as string,
    info: { CreationDate: new Date(0) },
  });
  doc.registerFont('plain', join(fonts, 'source-sans-3-regular.ttf'));
  doc.registerFont('bold', join(fonts, 'source-sans-3-semibold.ttf'));
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise((resolve) => doc.on('end', resolve));
  const pen = new Pen(doc, definition, input.photos);
  pen.draw(definition.content, left, width - left - right, {
    bold: false,
    size: 9.5,
    color: '#1c2430',
  });
  drawPageLines(doc, left);
  doc.end();
  await done;
  return Buffer.concat(chunks);
}

function drawPageLines(doc: PDFKit.PDFDocument, left: number): void {
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    doc.page.margins.bottom = 0;
    doc.font('plain').fontSize(7.5).fillColor('#5d6878');
    doc.text('Kabupaten Bojonegoro', left, 30, { lineBreak: false });
    doc.text(`Halaman ${page + 1} dari ${count}`, left, doc.page.height - 40, { lineBreak: false });
    doc.save().rotate(-45, { origin: [300, 420] });
    doc.font('bold').fontSize(70).fillColor('#b9b4a8', 0.16).text('NILAI CONTOH · DRAF', 0, 400, { lineBreak: false });
    doc.restore().fillOpacity(1);
  }
}

class Pen {
  readonly doc: PDFKit.PDFDocument;
  readonly definition: TDocumentDefinitions;
  readonly photos: Record<string, Uint8Array>;

  constructor(doc: PDFKit.PDFDocument, definition: TDocumentDefinitions, photos: Record<string, Uint8Array>) {
    this.doc = doc;
    this.definition = definition;
    this.photos = photos;
  }

  draw(value: unknown, x: number, width: number, around: Look): void {
    if (Array.isArray(value)) {
      for (const child of value) this.draw(child, x, width, around);
      return;
    }
    const node = asNode(value);
    const { doc } = this;
    const look = lookOf(node, around, this.definition);
    if (node.pageBreak === 'before') doc.addPage();
    if (node.absolutePosition) doc.y = node.absolutePosition.y;
    if (node.outline) doc.outline.addItem(lettersOf(node.text));
    if (node.stack) this.draw(node.stack, x, width, look);
    else if (node.columns) this.columns(node.columns, x, width, look);
    else if (node.table) this.table(node.table, x, width, look);
    else if (node.ul ?? node.ol) this.draw(node.ul ?? node.ol, x + 10, width - 10, look);
    else if (node.svg) this.svg(node.svg, x, node.width ?? width);
    else if (node.image) this.image(node.image, x, node.fit ?? [width, width]);
    else if (node.canvas) this.strips(node.canvas, x);
    else if (node.text !== undefined) this.text(lettersOf(node.text), x, width, look);
    if (node.pageBreak === 'after') doc.addPage();
  }

  set({ bold, size, color }: Look): PDFKit.PDFDocument {
    return this.doc
      .font(bold ? 'bold' : 'plain')
      .fontSize(size)
      .fillColor(color);
  }

  text(letters: string, x: number, width: number, look: Look): void {
    this.set(look).text(letters, x, this.doc.y, { width, lineGap: -0.07 * look.size });
  }

  columns(columns: Node[], x: number, width: number, look: Look): void {
    const each = width / columns.length;
    const height = Math.max(...columns.map((column) => this.height(column, each, look)));
    this.makeRoom(height);
    const top = this.doc.y;
    columns.forEach((column, index) => {
      this.doc.y = top;
      this.draw(column, x + index * each, each - 14, look);
    });
    this.doc.y = top + height;
  }

  table({ widths, body }: NonNullable<Node['table']>, x: number, width: number, look: Look): void {
    const columns = columnWidths(widths, width, 2 * padding);
    for (const row of body) {
      const heights = row.map((cell, index) => this.height(asNode(cell), columns[index] ?? 0, look));
      const height = Math.max(...heights) + 5;
      this.makeRoom(height);
      const top = this.doc.y;
      let left = x;
      row.forEach((cell, index) => {
        const node = asNode(cell);
        const room = columns[index] ?? 0;
        if (node.fillColor) this.doc.rect(left, top, room + 2 * padding, height).fill(node.fillColor);
        this.doc.y = top + 2.5;
        this.draw(node, left + padding, room, look);
        left += room + 2 * padding;
      });
      this.doc
        .moveTo(x, top + height)
        .lineTo(x + width, top + height)
        .lineWidth(0.5)
        .stroke('#e1dfd9');
      this.doc.y = top + height;
    }
    this.doc.y += 8;
  }

  svg(svg: string, x: number, width: number): void {
    const [, ownWidth = '1', ownHeight = '1'] = /width="(\d+)" height="(\d+)"/u.exec(svg) ?? [];
    const height = (width * Number(ownHeight)) / Number(ownWidth);
    this.makeRoom(height);
    const fontCallback = (): string => 'plain';
    drawSvg(this.doc, svg, x, this.doc.y, { width, height, assumePt: true, fontCallback });
    this.doc.y += height;
  }

  image(name: string, x: number, fit: [number, number]): void {
    const photo = this.photos[name.replace('photo:', '')] ?? new Uint8Array();
    this.doc.image(Buffer.from(photo.buffer, photo.byteOffset, photo.byteLength), x, this.doc.y, { fit });
    this.doc.y += fit[1];
  }

  strips(strips: NonNullable<Node['canvas']>, x: number): void {
    for (const { type, x: from = 0, w = 0, h = 0, color = '#000' } of strips) {
      if (type === 'rect') this.doc.rect(x + from, this.doc.y, w, h).fill(color);
    }
    this.doc.y += 8;
  }

  height(node: Node, width: number, around: Look): number {
    const look = lookOf(node, around, this.definition);
    if (node.stack) return node.stack.reduce((sum, child) => sum + this.height(asNode(child), width, look), 0);
    if (node.image) return node.fit?.[1] ?? width;
    return this.set(look).heightOfString(lettersOf(node.text), { width, lineGap: -0.07 * look.size });
  }

  makeRoom(height: number): void {
    if (this.doc.y + height > this.doc.page.height - this.doc.page.margins.bottom) this.doc.addPage();
  }
}
