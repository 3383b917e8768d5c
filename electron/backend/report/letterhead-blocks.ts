import type { Content as Block } from 'pdfmake/interfaces.js';
import { breakable, ink } from './paper-style.ts';

const logoSide = 54;

/** The letterhead lines over a double rule, as official papers begin, with the logo at their left. */
export function letterheadBlocks({ lines, logo }: { lines: string[]; logo?: string }, room: number): Block[] {
  const words = lines.map((text, index): Block => ({
    text: breakable(text),
    alignment: 'center',
    bold: index === 0,
    fontSize: index > 0 ? 9.5 : text.length > 40 ? 11.5 : 13,
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
