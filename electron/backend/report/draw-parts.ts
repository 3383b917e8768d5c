import type { Content as Block, TableCell } from 'pdfmake/interfaces.js';
import type { PaperCell, PaperPart, PaperTable } from '../../../shared/domain/papers/paper-part.ts';
import type { Attendance } from '../../../shared/schema/people.ts';
import type { PaperSize } from '../signing/signature-geometry.ts';
import { partHeading } from './headings.ts';
import { breakable, factList, ink, orNone, roomOf, ruledTable } from './paper-style.ts';

/** An official paper as pdfmake lays it out. */
export function drawParts(parts: PaperPart[], paper: PaperSize): Block[] {
  return parts.flatMap((part) => drawPart(part, roomOf(paper)));
}

const logoSide = 54;

/** The letterhead lines over a double rule, as official papers begin, with the logo at their left. */
export function letterheadBlocks({ lines, logo }: { lines: string[]; logo?: string }, room: number): Block[] {
  const words = lines.map((text, index): Block => ({
    text: breakable(text),
    alignment: 'center',
    bold: index === 0,
    fontSize: index === 0 ? 13 : 9.5,
  }));
  const side = { width: logoSide, text: '' };
  const beside: Block = {
    columns: [
      { width: logoSide, image: `photo:${logo}`, fit: [logoSide, logoSide] },
      { width: '*', stack: words },
      side,
    ],
    columnGap: 8,
    margin: [0, 0, 0, 4],
  };
  return [
    ...(logo === undefined ? words : [beside]),
    {
      canvas: [
        { type: 'line', x1: 0, y1: 3, x2: room, y2: 3, lineWidth: 1.6, lineColor: ink.text },
        { type: 'line', x1: 0, y1: 5.4, x2: room, y2: 5.4, lineWidth: 0.5, lineColor: ink.text },
      ],
      margin: [0, 0, 0, 16],
    },
  ];
}

function drawPart(part: PaperPart, room: number): Block[] {
  switch (part.kind) {
    case 'letterhead':
      return letterheadBlocks(part, room);
    case 'title':
      return [
        { text: part.title.toUpperCase(), bold: true, fontSize: 14, alignment: 'center', characterSpacing: 0.4 },
        { text: breakable(part.number), alignment: 'center', color: ink.mute },
        { text: breakable(part.about), alignment: 'center', bold: true, fontSize: 11, margin: [0, 4, 0, 8] },
      ];
    case 'notice':
      return [{ text: part.text, color: ink.warn, bold: true, alignment: 'center' }];
    case 'facts':
      return [factList(part.rows)];
    case 'heading':
      return partHeading(part.text);
    case 'paragraph':
      return [{ text: breakable(part.text, 40), margin: [0, 8, 0, 0], alignment: 'justify' }];
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
  }
}

/** Widths are parts of the room; the paddings of the cells come off them. */
function drawTable(part: PaperTable, room: number): Block {
  const whole = part.widths.reduce((sum, width) => sum + width, 0);
  const widths = part.widths.map((width) => (room * width) / whole - 8);
  return ruledTable(
    widths,
    part.head,
    part.rows.map((row) => row.map((cell, column) => drawCell(cell, widths[column] ?? 0))),
  );
}

function drawCell(cell: PaperCell, width: number): TableCell {
  const letters = Math.max(6, Math.floor(width / 5.5));
  if (typeof cell === 'string') return { text: breakable(cell, letters) };
  if ('note' in cell) return signatureCell(cell.note, cell.signature, width);
  const text = breakable(cell.text, letters);
  return cell.tone === 'strong' ? { text, bold: true } : { text, color: ink.mute };
}

/** The drawn signature over how they were present, or room to sign by hand. */
function signatureCell(note: string, signature: Attendance['signature'], width: number): TableCell {
  if (!signature) return { text: note === '' ? ' ' : note, style: 'small', margin: [0, 7, 0, 7] };
  const scale = Math.min(width / signature.width, 30 / signature.height);
  const strokes = signature.strokes
    .filter((stroke) => stroke.length > 0)
    .map((stroke) => ({
      type: 'polyline' as const,
      lineWidth: 0.9,
      lineColor: '#12233f',
      points: (stroke.length === 1 ? [...stroke, ...stroke] : stroke).map(([x, y]) => ({ x: x * scale, y: y * scale })),
    }));
  return { stack: [{ canvas: strokes }, { text: note, style: 'small' }] };
}
