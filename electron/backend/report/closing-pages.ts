import type { Content as Block } from 'pdfmake/interfaces.js';
import { boxesPerPage, signatureBoxes } from '../signing/signature-geometry.ts';
import { chapter } from './cover.ts';
import { inOrder, type PaperContext } from './paper-context.ts';
import { breakable, factList, ink } from './paper-style.ts';

/** How anyone can check the file, and the hashes that bind it to the visit. */
export function verifyPage({ words, input }: PaperContext): Block[] {
  return chapter(words.chapters.verify, [
    ...words.verifyText.map((text): Block => ({ text, margin: [0, 0, 0, 6] })),
    factList([
      [words.digest, breakable(input.digest)],
      [words.head, breakable(input.head)],
      ['', words.edits(input.edits)],
      ['', words.embedded],
    ]),
  ]);
}

/** The last pages: one frame per expected signatory, where signing later puts its field. */
export function signaturePages({ words, input }: PaperContext): Block[] {
  const signatories = inOrder(input.content.signoffs);
  const boxes = signatureBoxes(input.paper, signatories.length);
  const pages = Math.ceil(signatories.length / boxesPerPage);
  return Array.from({ length: pages }, (_, page) => page).flatMap((page): Block[] => [
    ...chapter(words.chapters.signatures, [
      { text: words.signHere, margin: [0, 0, 0, 4] },
      { text: words.signVoid, style: 'small' },
    ]),
    ...signatories.flatMap((signatory, index): Block[] => {
      const box = boxes[index];
      if (!box || box.page !== page) return [];
      const { frame, field } = box;
      const name = [signatory.name ?? signatory.position, signatory.name && signatory.position]
        .filter(Boolean)
        .join(', ');
      return [
        {
          absolutePosition: { x: frame.x, y: frame.top },
          canvas: [
            { type: 'rect', x: 0, y: 0, w: frame.width, h: frame.height, lineWidth: 0.7, lineColor: ink.line },
            {
              type: 'line',
              x1: 0,
              y1: field.height,
              x2: frame.width,
              y2: field.height,
              lineWidth: 0.5,
              lineColor: ink.line,
            },
          ],
        },
        {
          absolutePosition: { x: frame.x + 6, y: frame.top + field.height + 4 },
          columns: [
            {
              width: frame.width - 12,
              stack: [
                { text: name, bold: true, fontSize: 8.5 },
                { text: signatory.organisation ?? '', fontSize: 7.5, color: ink.mute },
              ],
            },
          ],
        },
      ];
    }),
  ]);
}
