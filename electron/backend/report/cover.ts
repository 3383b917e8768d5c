import type { Content as Block } from 'pdfmake/interfaces.js';
import { letterheadBlocks } from './letterhead-blocks.ts';
import type { PaperContext } from './paper-context.ts';
import { breakable, factList, ink, pillarColor } from './paper-style.ts';

/** The first page: what, where, when, number and state, and the notice where values are an illustration. */
export function cover(paper: PaperContext): Block[] {
  const { header, words, room } = paper;
  const lines = header.letterhead?.lines.filter((line) => line.trim() !== '') ?? [];
  const logo = header.letterhead?.logo;
  return [
    ...(lines.length > 0 || logo !== undefined
      ? letterheadBlocks({ lines, ...(logo === undefined ? {} : { logo }) }, room)
      : []),
    { text: breakable(header.programme ?? ''), color: ink.mute, fontSize: 10.5, margin: [0, 120, 0, 8] },
    { text: words.assessment, fontSize: 27, bold: true, lineHeight: 0.85 },
    { text: breakable(header.place.name), fontSize: 19, color: ink.accent, margin: [0, 2, 0, 12] },
    groupStrip(paper),
    ...(header.isSample ? [sampleNotice(paper)] : []),
    coverFacts(paper),
    { text: '', pageBreak: 'after' },
  ];
}

/** One stroke a pillar: the colours that the reader meets again inside. */
function groupStrip({ instrument, room }: PaperContext): Block {
  const groups = instrument.root.children;
  const width = room / groups.length;
  return {
    canvas: groups.map((_, index) => ({
      type: 'rect',
      x: index * width,
      y: 0,
      w: width - (index === groups.length - 1 ? 0 : 2),
      h: 4,
      color: pillarColor(index),
    })),
    margin: [0, 0, 0, 22],
  };
}

function sampleNotice({ words }: PaperContext): Block {
  return {
    table: { widths: ['*'], body: [[{ text: words.sampleNotice, color: ink.warn, bold: true }]] },
    layout: {
      hLineColor: () => ink.warn,
      vLineColor: () => ink.warn,
      hLineWidth: () => 0.7,
      vLineWidth: () => 0.7,
      paddingLeft: () => 8,
      paddingRight: () => 8,
      paddingTop: () => 6,
      paddingBottom: () => 6,
    },
    margin: [0, 0, 0, 18],
  };
}

function coverFacts({ header, input, format, words, moment }: PaperContext): Block {
  return factList([
    [words.number, header.documentNumber ?? words.noNumber],
    [words.fields.dates, format.longRange(header.startDate, header.endDate)],
    [words.fields.stage, header.stage],
    [words.fields.evaluator, header.evaluator],
    [words.fields.host, header.host],
    [words.statusName, words.status[header.status]],
    [words.asOf, moment(input.at)],
  ]);
}
