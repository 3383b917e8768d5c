import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx';
import type { PaperCell, PaperPart } from '../../../shared/domain/papers/paper-part.ts';
import { paperPoints, type PaperSize } from '../signing/signature-geometry.ts';

/** What a word processor shows of the file. */
export interface DocxOptions {
  title: string;
  paper: PaperSize;
}

const font = 'Arial';
const twentieths = 20;
const left = 1701;
const right = 1134;
const border = { style: BorderStyle.SINGLE, size: 4, color: 'CFCCC4' };
const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };

/** An official paper as DOCX, from the same parts as its PDF, in the face and margins of offices; meant to be edited. */
export async function paperDocx(parts: PaperPart[], options: DocxOptions): Promise<Uint8Array> {
  const { width, height } = paperPoints[options.paper];
  const room = Math.round(width * twentieths) - left - right;
  const document = new Document({
    title: options.title,
    creator: 'Tinjau',
    styles: { default: { document: { run: { font, size: 22 }, paragraph: { spacing: { after: 80 } } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: Math.round(width * twentieths), height: Math.round(height * twentieths) },
            margin: { top: 1134, bottom: 1417, left, right },
          },
        },
        footers: { default: pageFooter() },
        children: parts.flatMap((part) => drawPart(part, room)),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function pageFooter(): Footer {
  const numbers = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 16 });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [numbers] })] });
}

function drawPart(part: PaperPart, room: number): FileChild[] {
  switch (part.kind) {
    case 'letterhead':
      return part.lines.map((text, index) => centred(text, index === 0 ? 26 : 20, index === 0));
    case 'title':
      return [
        centred(part.title.toUpperCase(), 28, true),
        centred(part.number, 22, false),
        centred(part.about, 22, true),
      ];
    case 'notice':
      return [paragraph(part.text, { bold: true, color: 'A85B00' })];
    case 'heading':
      return [paragraph(part.text, { bold: true }, { before: 200, keepNext: true })];
    case 'paragraph':
      return [paragraph(part.text)];
    case 'none':
      return [paragraph(part.text, { italics: true, color: '5D6878' })];
    case 'list':
      return part.items.map((text, index) => paragraph(`${index + 1}. ${text}`));
    case 'facts':
      return [grid([22, 78], part.rows, room, false), paragraph('')];
    case 'table':
      return [tableOf(part, room), paragraph('')];
  }
}

function centred(text: string, size: number, bold: boolean): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, size, bold })] });
}

interface Look {
  bold?: boolean;
  italics?: boolean;
  color?: string;
}

/** One paragraph; line ends in the text stay line ends. */
function paragraph(text: string, look: Look = {}, place: { before?: number; keepNext?: boolean } = {}): Paragraph {
  const runs = text.split('\n').map((line, index) => new TextRun({ text: line, break: index === 0 ? 0 : 1, ...look }));
  const { before = 0, keepNext = false } = place;
  return new Paragraph({ children: runs, keepNext, spacing: { before, after: 80 } });
}

function tableOf(part: { head: string[]; widths: number[]; rows: PaperCell[][] }, room: number): Table {
  const head: PaperCell[] = part.head.map((text) => ({ text, tone: 'strong' }));
  return grid(part.widths, [head, ...part.rows], room, true);
}

function grid(widths: number[], rows: PaperCell[][], room: number, hasHead: boolean): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => Math.round((room * width) / whole));
  return new Table({
    width: { size: room, type: WidthType.DXA },
    columnWidths: columns,
    borders: {
      top: none,
      left: none,
      right: none,
      bottom: border,
      insideHorizontal: border,
      insideVertical: none,
    },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: hasHead && index === 0,
          cantSplit: true,
          children: cells.map(
            (cell, column) =>
              new TableCell({
                width: { size: columns[column] ?? 0, type: WidthType.DXA },
                margins: { top: 40, bottom: 40, left: 60, right: 60 },
                children: [drawCell(cell)],
              }),
          ),
        }),
    ),
  });
}

function drawCell(cell: PaperCell): Paragraph {
  if (typeof cell === 'string') return paragraph(cell);
  if ('note' in cell) return paragraph(cell.note);
  return paragraph(cell.text, cell.tone === 'strong' ? { bold: true } : { color: '5D6878' });
}
