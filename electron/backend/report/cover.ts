import type { Content as Block } from 'pdfmake/interfaces.js';
import { longRange } from '../../../shared/domain/words/spelled-date.ts';
import type { PaperContext } from './paper-context.ts';
import { ink } from './paper-style.ts';

/** The letterhead lines over a rule, as official papers begin; nothing where none is set. */
export function letterhead({ header }: PaperContext): Block[] {
  const lines = header.letterhead?.lines.filter((line) => line.trim() !== '') ?? [];
  if (lines.length === 0) return [];
  return [
    ...lines.map((text, index): Block => ({
      text,
      alignment: 'center',
      bold: index === 0,
      fontSize: index === 0 ? 13 : 10,
    })),
    {
      canvas: [{ type: 'line', x1: 0, y1: 4, x2: 453, y2: 4, lineWidth: 1.2, lineColor: ink.text }],
      margin: [0, 0, 0, 14],
    },
  ];
}

/** The first page: what, where, when, number and state, and the notice where values are an illustration. */
export function cover(paper: PaperContext): Block[] {
  const { header, input, words } = paper;
  return [
    ...letterhead(paper),
    { text: header.programme ?? '', color: ink.mute, fontSize: 11, margin: [0, 110, 0, 6] },
    { text: words.assessment, style: 'title' },
    { text: header.place.name, fontSize: 18, margin: [0, 2, 0, 16] },
    { text: longRange(header.startDate, header.endDate, input.language), fontSize: 12 },
    { text: `${words.number}: ${header.documentNumber ?? words.noNumber}`, color: ink.mute, margin: [0, 4, 0, 0] },
    { text: words.status[header.status], color: ink.mute },
    ...(header.isSample
      ? [
          {
            text: words.sampleNotice,
            color: ink.warn,
            bold: true,
            margin: [0, 28, 60, 0] as [number, number, number, number],
          },
        ]
      : []),
    { text: [header.evaluator, header.host].filter(Boolean).join(' · '), color: ink.mute, margin: [0, 40, 0, 0] },
    { text: '', pageBreak: 'after' },
  ];
}

/** The contents with page numbers. */
export function contents({ words }: PaperContext): Block[] {
  return [
    {
      toc: { title: { text: words.contents, style: 'chapter' }, numberStyle: { color: ink.mute } },
    },
  ];
}

/** A chapter: heading, place in the contents, and bookmark; each begins a page unless it may follow on. */
export function chapter(title: string, blocks: Block[], place: 'new page' | 'follows' = 'new page'): Block[] {
  return [
    {
      text: title,
      style: 'chapter',
      tocItem: true,
      outline: true,
      ...(place === 'new page'
        ? { pageBreak: 'before' as const }
        : { margin: [0, 18, 0, 8] as [number, number, number, number] }),
    },
    ...blocks,
  ];
}
