import type { Content as Block, TableCell } from 'pdfmake/interfaces.js';
import type { PaperCell, PaperPart, PaperSignatures, PaperTable } from '../../../shared/domain/papers/paper-part.ts';
import type { Attendance } from '../../../shared/schema/people.ts';
import type { PageSize } from '../typesetting/page-geometry.ts';
import { drawSignatures } from './draw-signatures.ts';
import { keepWithNext } from '../typesetting/keep-with-next.ts';
import { letterheadBlocks } from './letterhead-blocks.ts';
import { officialFacts, officialTable, rowHeight } from './official-style.ts';
import { breakable, ink, orNone, roomOf } from './paper-style.ts';

/** An official paper as pdfmake lays it out. */
export function drawParts(parts: PaperPart[], paper: PageSize): Block[] {
  const room = roomOf(paper);
  const [list, foot] = parts.slice(-2);
  if (list?.kind !== 'table' || foot?.kind !== 'signatures') return parts.flatMap((part) => drawPart(part, room));
  return [...parts.slice(0, -2).flatMap((part) => drawPart(part, room)), ...signedList(list, foot, room)];
}

const rowsKept = 2;

/** Points that the heading of a table takes with its first rows, which stay together; forms have high rows. */
const tableBegin = 110;

/** A list that ends with its signatures: they take the last rows with them, and never stand on a page of their own. */
function signedList(list: PaperTable, foot: PaperSignatures, room: number): Block[] {
  const cut = Math.max(1, list.rows.length - rowsKept);
  const last = { ...list, head: [], rows: list.rows.slice(cut) };
  const height = last.rows.reduce((sum, row) => sum + rowHeight(row, widthsOf(last, room)), 0);
  return [
    drawTable({ ...list, rows: list.rows.slice(0, cut) }, room),
    ...drawSignatures(foot, room, height === 0 ? undefined : { block: drawTable(last, room), height }),
  ];
}

function drawPart(part: PaperPart, room: number): Block[] {
  switch (part.kind) {
    case 'letterhead':
      return letterheadBlocks(part, room);
    case 'title':
      return titleBlocks(part);
    case 'notice':
      return [{ text: part.text, color: ink.warn, bold: true, alignment: 'center', margin: [50, 10, 50, 0] }];
    case 'facts':
      return [officialFacts(part.rows, part.number)];
    case 'heading':
      return keepWithNext([{ text: part.text, bold: true }], 12, tableBegin);
    case 'paragraph':
      return [{ text: breakable(part.text, 40), margin: [0, 8, 0, 0] }];
    case 'none':
      return orNone([], part.text);
    case 'list':
      return [
        {
          ol: part.items.map((text): Block => ({ text: breakable(text, 40), margin: [0, 3, 0, 0] })),
        },
      ];
    case 'table':
      return [drawTable(part, room)];
    case 'signatures':
      return drawSignatures(part, room);
  }
}

/** The shape "judul": name of the paper, number, and what it concerns, centred in capitals. */
function titleBlocks({ title, number, aboutWord, about }: Extract<PaperPart, { kind: 'title' }>): Block[] {
  const centred = (text: string, bold: boolean, margin: [number, number, number, number]): Block => {
    return { text: breakable(text), bold, alignment: 'center', margin };
  };
  return [
    { text: title.toUpperCase(), bold: true, fontSize: 13, alignment: 'center' },
    centred(number, false, [0, 0, 0, 5]),
    centred(aboutWord.toUpperCase(), false, [0, 0, 0, 0]),
    centred(about.toUpperCase(), true, [30, 0, 30, 4]),
  ];
}

/** Widths are parts of the room; the paddings and lines of the cells come off them. */
function widthsOf({ widths, isForm }: PaperTable, room: number): number[] {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => (room * width) / whole - 8 - (isForm ? 0.7 : 0));
}

function drawTable(part: PaperTable, room: number): Block {
  const widths = widthsOf(part, room);
  return officialTable(
    part,
    widths,
    part.rows.map((row) => row.map((cell, column) => drawCell(cell, widths[column] ?? 0))),
  );
}

function drawCell(cell: PaperCell, width: number): TableCell {
  const letters = Math.max(6, Math.floor(width / 6));
  if (typeof cell === 'string') return { text: breakable(cell, letters) };
  if ('note' in cell) return signatureCell(cell, width);
  const text = breakable(cell.text, letters);
  return cell.tone === 'strong' ? { text, bold: true } : { text };
}

/** The drawn signature over how they were present, or a number beside which to sign by hand: left, right, left. */
function signatureCell({ note, signature, number }: Extract<PaperCell, { note: string }>, width: number): TableCell {
  if (signature) return { stack: [drawnSignature(signature, width), { text: note, style: 'small' }] };
  if (note !== '') return { text: note };
  const isRight = Number(number) % 2 === 0;
  return { text: number === undefined ? '' : `${number}.`, margin: [isRight ? width / 2 : 0, 6, 0, 0], fontSize: 8 };
}

function drawnSignature(signature: NonNullable<Attendance['signature']>, width: number): Block {
  const scale = Math.min(width / signature.width, 30 / signature.height);
  const strokes = signature.strokes
    .filter((stroke) => stroke.length > 0)
    .map((stroke) => ({
      type: 'polyline' as const,
      lineWidth: 0.9,
      lineColor: '#12233f',
      points: (stroke.length === 1 ? [...stroke, ...stroke] : stroke).map(([x, y]) => ({ x: x * scale, y: y * scale })),
    }));
  return { canvas: strokes };
}
