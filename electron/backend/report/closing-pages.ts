import type { Content as Block } from 'pdfmake/interfaces.js';
import { signedOnPaper, stateMark } from '../../../shared/domain/papers/recorded-words.ts';
import { ordered, type Listed } from '../../../shared/domain/entities/ordered.ts';
import type { Signoff } from '../../../shared/schema/visit.ts';
import { boxesPerPage, signatureBoxes, type SignatureBox } from '../signing/signature-geometry.ts';
import type { Chapter } from './chapters.ts';
import type { PaperContext } from './paper-context.ts';
import { breakable, factList, ink, orNone } from './paper-style.ts';

/** How anyone can check the file, and the hashes that bind it to the visit. */
export function verifyChapter({ words, input, header }: PaperContext): Chapter {
  return {
    title: words.chapters.verify,
    mark: 'none',
    isOnNewPage: true,
    blocks: [
      ...words.verifyText.map((text): Block => ({ text, margin: [0, 0, 0, 6] })),
      factList([
        [words.digest, input.digest],
        [words.head, input.head],
        [words.history, words.edits(input.edits)],
        [words.reopened, header.reopened && stateMark(input, header.reopened)],
        [words.sealed, header.seal && stateMark(input, header.seal)],
      ]),
    ],
  };
}

/** The last pages of the assessment: one frame per expected signatory, where signing later puts its field. */
export function signaturesChapter(paper: PaperContext): Chapter[] {
  const { words, input } = paper;
  const signatories = ordered(input.content.signoffs);
  const boxes = signatureBoxes(input.paper, signatories.length);
  const pages = Math.ceil(signatories.length / boxesPerPage);
  if (pages === 0) return nobodySigns(paper);
  const blocks = Array.from({ length: pages }, (_, page) => page).flatMap((page): Block[] => [
    ...(page === 0 ? [] : [{ text: words.chapters.signatures, style: 'chapter', pageBreak: 'before' as const }]),
    { text: words.signHere },
    { text: words.signVoid, style: 'small', margin: [0, 4, 0, 0] },
    signedFacts(paper),
    ...signatories.flatMap((signatory, index): Block[] => {
      const box = boxes[index];
      return box?.page === page ? [...signatureFrame(box, signatory), ...penMark(paper, box, signatory)] : [];
    }),
  ]);
  return [{ title: words.chapters.signatures, mark: 'none', isOnNewPage: true, blocks }];
}

function nobodySigns({ words }: PaperContext): Chapter[] {
  return [{ title: words.chapters.signatures, mark: 'none', blocks: orNone([], words.noSignatories) }];
}

/** What is signed, in the few lines that stand above the frames. */
function signedFacts({ words, input, header }: PaperContext): Block {
  const number = header.documentNumber ?? words.noNumber;
  return factList([
    [words.number, number.length <= 80 ? number : `${number.slice(0, 79)}…`],
    [words.digest, input.digest],
  ]);
}

function signatureFrame({ frame, field }: SignatureBox, signatory: Listed<Signoff>): Block[] {
  const names = [signatory.name ?? signatory.position, signatory.name && signatory.position];
  const line = { type: 'line' as const, x1: 0, x2: frame.width, lineWidth: 0.5, lineColor: ink.line };
  return [
    {
      absolutePosition: { x: frame.x, y: frame.top },
      canvas: [
        { type: 'rect', x: 0, y: 0, w: frame.width, h: frame.height, lineWidth: 0.7, lineColor: ink.line },
        { ...line, y1: field.height, y2: field.height },
      ],
    },
    {
      absolutePosition: { x: frame.x + 6, y: frame.top + field.height + 3 },
      columns: [
        {
          width: frame.width - 12,
          stack: [
            { text: fitted(names.filter(Boolean).join(', '), 88), bold: true, fontSize: 7.8, lineHeight: 0.85 },
            { text: fitted(signatory.organisation ?? '', 56), fontSize: 7, color: ink.mute, lineHeight: 0.85 },
          ],
        },
      ],
    },
  ];
}

/** In the field of a seat that was signed by pen: whose word that is, in plain small words, never as a signature looks. */
function penMark({ input }: PaperContext, { frame }: SignatureBox, { onPaper }: Listed<Signoff>): Block[] {
  if (onPaper === undefined) return [];
  const text = fitted(signedOnPaper(input, onPaper), 320);
  return [
    {
      absolutePosition: { x: frame.x + 6, y: frame.top + 6 },
      columns: [{ width: frame.width - 12, text, style: 'small' }],
    },
  ];
}

/** What the strip under a signature has room for; the field itself carries the whole name. */
function fitted(text: string, letters: number): string {
  return breakable(text.length <= letters ? text : `${text.slice(0, letters - 1)}…`);
}
