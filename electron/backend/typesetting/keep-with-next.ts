import type { Content as Block } from 'pdfmake/interfaces.js';

/** Points below a heading that must be free on its page: the heading of a table and its first rows. */
const roomBelow = 64;

/**
 * Keeps a heading with what follows it: the blocks go to the next page unless `below` points are free under them. The
 * `gap` above falls away at the head of a page.
 */
export function keepWithNext(blocks: Block[], gap: number, below = roomBelow): Block[] {
  return [
    { unbreakable: true, margin: [0, gap, 0, 0], stack: [...blocks, { stack: [], margin: [0, 0, 0, below] }] },
    // Back up over the room, which only had to be there.
    { stack: [], margin: [0, -below, 0, 0] },
  ];
}

/** The heading of a part of a chapter that the contents do not list. */
export function partHeading(text: string): Block[] {
  return keepWithNext([{ text, style: 'section' }], 16);
}
