import { textsOf } from './texts-of.ts';

/**
 * Points of a page that a block may take and still be moved to the next one as a whole: about a third of an A4. What is
 * kept together and is higher than a page would not be printed beyond that page, so everything that people can fill at
 * length is measured first.
 */
export const mostHeight = 260;

/** Letters are narrower than this part of their size, and lines lower than this one, whatever is written. */
const widestLetter = 0.65;
const lineHeight = 1.35;
const padding = 5;

/** Points that the text of a block takes at most. `width` and `fontSize` in points. */
export function heightOf(block: unknown, width: number, fontSize = 9.5): number {
  const lettersInALine = Math.max(1, Math.floor(width / (fontSize * widestLetter)));
  let lines = 0;
  for (const text of textsOf(block))
    for (const line of text.split('\n')) lines += Math.max(1, Math.ceil(line.length / lettersInALine));
  return lines * fontSize * lineHeight + padding;
}

/** Whether a block is low enough to be kept together. */
export function canKeepTogether(block: unknown, width: number, fontSize?: number): boolean {
  return heightOf(block, width, fontSize) <= mostHeight;
}
