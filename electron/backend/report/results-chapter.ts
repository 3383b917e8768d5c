import type { Content as Block, TableCell } from 'pdfmake/interfaces.js';
import { groupsOf } from '../../../shared/domain/scoring/groups-of.ts';
import type { Indicator, InstrumentGroup, InstrumentNode } from '../../../shared/schema/instrument.ts';
import { pillarRadar } from '../../../shared/charts/pillar-radar.ts';
import { chapter } from './cover.ts';
import { chartSvg } from './chart-svg.ts';
import type { PaperContext } from './paper-context.ts';
import { ink, pillarColor, ruledTable } from './paper-style.ts';

/** The index, the radar, and the tables of every pillar down to who gave which value. */
export function resultsChapter(paper: PaperContext): Block[] {
  const { words, instrument, input, decimal } = paper;
  const { groups, scale } = groupsOf(instrument, input.score, paper.header.previous);
  const { previous } = paper.header;
  const colors = { accent: ink.accent, ink: ink.text, mute: ink.mute, line: ink.line };
  const radar = pillarRadar({
    labels: groups.map((group) => paper.text(group.title)),
    values: groups.map((group) => group.value),
    label: words.value,
    ...(previous ? { previous: { label: previous.label, values: groups.map((group) => group.previous) } } : {}),
    scale,
    colors,
  });
  const { display, missing, band } = input.score;
  const note = missing.length > 0 ? ` (${words.provisional(missing.length)})` : '';
  return chapter(words.chapters.results, [
    {
      text: [
        `${words.index} `,
        { text: decimal(display), bold: true, fontSize: 20 },
        ` ${words.ofScale(scale.min, scale.max)}${note}${band ? ` · ${band}` : ''}`,
      ],
      margin: [0, 0, 0, 6],
    },
    { svg: chartSvg(radar, 380, 290), width: 330, alignment: 'center' },
    ruledTable(
      ['*', 60, ...(previous ? [60] : []), 60],
      [words.pillar, words.value, ...(previous ? [words.last] : []), words.complete],
      groups.map((group, position): TableCell[] => [
        { text: [{ text: '■ ', color: pillarColor(position) }, paper.text(group.title)] },
        { text: decimal(group.display), bold: true },
        ...(previous ? [decimal(group.previousText)] : []),
        `${group.rated}/${group.indicators}`,
      ]),
    ),
    ...instrument.root.children.flatMap((node, position) =>
      'children' in node ? pillarPages(paper, node, position) : [],
    ),
  ]);
}

/** One pillar: its value, its parts, and every indicator with the assessors' values. */
function pillarPages(paper: PaperContext, pillar: InstrumentGroup, position: number): Block[] {
  const scored = paper.input.score.nodes[pillar.id];
  return [
    {
      text: `${paper.text(pillar.title)}  ${paper.decimal(scored?.display)}`,
      color: pillarColor(position),
      style: 'section',
      fontSize: 13,
      tocItem: true,
      tocMargin: [14, 0, 0, 0],
      outline: true,
      pageBreak: 'before',
    },
    ...partTables(paper, pillar),
  ];
}

function partTables(paper: PaperContext, group: InstrumentGroup): Block[] {
  const indicators = group.children.filter((node): node is Indicator => !('children' in node));
  const parts = group.children.filter((node: InstrumentNode): node is InstrumentGroup => 'children' in node);
  return [
    ...(indicators.length > 0 ? [indicatorTable(paper, indicators)] : []),
    ...parts.map((part): Block => ({
      // A part stays with its heading; one that is longer than a page is broken all the same.
      unbreakable: true,
      stack: [
        {
          text: `${part.id} ${paper.text(part.title)}: ${paper.decimal(paper.input.score.nodes[part.id]?.display)}`,
          style: 'section',
        },
        ...partTables(paper, part),
      ],
    })),
  ];
}

function indicatorTable(paper: PaperContext, indicators: Indicator[]): Block {
  const { words, input, decimal } = paper;
  const rows = indicators.map((indicator): TableCell[] => {
    const scored = input.score.nodes[indicator.id];
    const given = (scored?.inputs ?? []).map((one) => `${paper.mark(one.id)} ${decimal(one.given)}`);
    return [
      { text: indicator.id, noWrap: true },
      { stack: [paper.text(indicator.question), ...notesOf(paper, indicator.id)] },
      { text: given.join('  '), color: ink.mute },
      { text: decimal(scored?.display), bold: true, alignment: 'right' },
    ];
  });
  return ruledTable([48, '*', 70, 46], [words.code, words.indicator, words.value, words.mean], rows);
}

/** The assessors' notes and the reason of a consensus, under the question. */
function notesOf({ input, mark }: PaperContext, indicator: string): Block[] {
  const notes = Object.values(input.content.ratings)
    .filter((rating) => rating.indicator === indicator && rating.note)
    .map((rating): Block => ({ text: `${mark(rating.assessor)}: ${rating.note}`, style: 'small' }));
  const agreed = input.content.consensus[indicator];
  return [...notes, ...(agreed ? [{ text: agreed.reason, style: 'small' }] : [])];
}
