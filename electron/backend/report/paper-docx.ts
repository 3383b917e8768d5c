import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
} from 'docx';
import sharp from 'sharp';
import { initialPaperText, type PaperText } from '../../../shared/schema/settings.ts';
import type { PaperPart } from '../../../shared/domain/papers/paper-part.ts';
import { pagePoints, type PageSize } from '../typesetting/page-geometry.ts';
import { bareTable, docxTable, paragraph, type Look } from './docx-parts.ts';
import { docxSignatures } from './docx-signatures.ts';

/** What a word processor shows of the file, and the pictures of its letterhead by SHA-256. */
export interface DocxOptions {
  title: string;
  paper: PageSize;
  text?: PaperText;
  pictures?: Record<string, Uint8Array>;
}

const font = 'Arial';
const twentieths = 20;
/** Single spacing as word processors count it. */
const lineUnit = 240;
const left = 1701;
const right = 1134;
const logoSide = 72;

/** An official paper as DOCX, from the same parts as its PDF, in the face and margins of offices; meant to be edited. */
export async function paperDocx(parts: PaperPart[], options: DocxOptions): Promise<Uint8Array> {
  const { width, height } = pagePoints[options.paper];
  const text = options.text ?? initialPaperText;
  const logos = await logosOf(options.pictures ?? {});
  const room = Math.round(width * twentieths) - left - right;
  const document = new Document({
    title: options.title,
    creator: 'Tinjau',
    styles: {
      default: {
        document: {
          run: { font, size: 2 * text.size },
          paragraph: { spacing: { after: 80, line: Math.round(lineUnit * text.lines) } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: Math.round(width * twentieths), height: Math.round(height * twentieths) },
            margin: { top: 1134, bottom: 1417, left, right },
          },
        },
        footers: { default: pageFooter() },
        children: parts.flatMap((part) => drawPart(part, room, logos)),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

type Logos = Record<string, { data: Uint8Array; transformation: { width: number; height: number } }>;

/** Pictures of the letterhead at the size at which they stand in it, not stretched. */
async function logosOf(pictures: Record<string, Uint8Array>): Promise<Logos> {
  const measured = Object.entries(pictures).map(async ([sha256, data]) => {
    const { width, height } = await sharp(data).metadata();
    const scale = logoSide / Math.max(width, height);
    return [sha256, { data, transformation: { width: width * scale, height: height * scale } }];
  });
  return Object.fromEntries(await Promise.all(measured)) as Logos;
}

function pageFooter(): Footer {
  const numbers = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 16 });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [numbers] })] });
}

const centred: Look = { alignment: AlignmentType.CENTER, after: 0 };

function drawPart(part: PaperPart, room: number, logos: Logos): FileChild[] {
  switch (part.kind) {
    case 'letterhead':
      return letterhead(part, room, logos);
    case 'title':
      return [
        paragraph(part.title.toUpperCase(), { ...centred, bold: true, size: 26 }),
        paragraph(part.number, { ...centred, after: 100 }),
        paragraph(part.aboutWord.toUpperCase(), centred),
        paragraph(part.about.toUpperCase(), { ...centred, bold: true, after: 240 }),
      ];
    case 'notice':
      return [paragraph(part.text, { ...centred, bold: true, color: 'A85B00', after: 200 })];
    case 'heading':
      return [paragraph(part.text, { bold: true, before: 200, keepNext: true })];
    case 'paragraph':
      return [paragraph(part.text)];
    case 'none':
      return [paragraph(part.text, { italics: true, color: '5D6878' })];
    case 'list':
      return numbered(part.items);
    case 'facts':
      return [factTable(part, room), paragraph('', { after: 0 })];
    case 'table':
      return [docxTable(part, room), paragraph('', { after: 0 })];
    case 'signatures':
      return docxSignatures(part, room);
  }
}

/** Name, colon and value; a number before people that are told apart. */
function factTable({ rows, number }: Extract<PaperPart, { kind: 'facts' }>, room: number): FileChild {
  const plain = (text: string) => [paragraph(text, { after: 0 })];
  const cells = rows.map(([name, value], index) => [
    ...(number === undefined ? [] : [plain(index === 0 ? `${number}.` : '')]),
    plain(name),
    plain(':'),
    typeof value === 'string' ? plain(value) : numbered(value, 0),
  ]);
  return bareTable([...(number === undefined ? [] : [5]), 22, 3, 72], cells, room);
}

function numbered(items: string[], after = 80): Paragraph[] {
  return items.map((text, index) => paragraph(`${index + 1}.\t${text}`, { hanging: 340, after }));
}

/** The letterhead over a double rule, its logo at the left. */
function letterhead(
  { lines, logo }: Extract<PaperPart, { kind: 'letterhead' }>,
  room: number,
  logos: Logos,
): FileChild[] {
  const rule: Look = { after: 240, bottom: { style: BorderStyle.THIN_THICK_MEDIUM_GAP, size: 18, color: '000000' } };
  const words = lines.map((text, index) =>
    paragraph(text, { ...centred, size: index === 0 ? 26 : 20, bold: index === 0 }),
  );
  const picture = logo === undefined ? undefined : logos[logo];
  if (picture === undefined) return [...words, paragraph('', rule)];
  const { data, transformation } = picture;
  const image = new Paragraph({ children: [new ImageRun({ type: 'jpg', data, transformation })] });
  const beside = words.length > 0 ? words : [paragraph('')];
  return [bareTable([16, 68, 16], [[[image], beside, [paragraph('')]]], room), paragraph('', rule)];
}
