import type { Content as Block, TableCell } from 'pdfmake/interfaces.js';
import { pillarRadar } from '../../../shared/charts/pillar-radar.ts';
import { groupBars } from '../../../shared/charts/group-bars.ts';
import { groupsOf, type GroupRow } from '../../../shared/domain/scoring/groups-of.ts';
import type { InstrumentGroup } from '../../../shared/schema/instrument.ts';
import { chapter } from './cover.ts';
import { chartSvg } from './chart-svg.ts';
import { indicatorTable } from './indicator-table.ts';
import type { PaperContext } from './paper-context.ts';
import { ink, pillarColor, ruledTable } from './paper-style.ts';

const colors = { accent: ink.accent, ink: ink.text, mute: ink.mute, line: ink.line };

/** The index, the radar, and every pillar with its bars, down to who gave which value. */
export function resultsChapter(paper: PaperContext): Block[] {
  const { words, instrument, input, room, decimal } = paper;
  const { groups, scale } = groupsOf(instrument, input.score, paper.header.previous);
  const { display, missing, band } = input.score;
  return chapter(words.chapters.results, [
    {
      text: [
        `${words.index}  `,
        { text: decimal(display), bold: true, fontSize: 24, color: ink.accent },
        `  ${words.ofScale(scale.min, scale.max)}`,
        band ? `  ·  ${band}` : '',
      ],
    },
    ...(missing.length > 0 ? [{ text: words.provisional(missing.length), color: ink.warn, bold: true }] : []),
    { svg: radarOf(paper, groups, scale), width: room * 0.74, alignment: 'center', margin: [0, 8, 0, 8] },
    groupTable(paper, groups),
    { text: '', pageBreak: 'after' },
    ...instrument.root.children.flatMap((node, position) =>
      'children' in node ? pillarBlocks(paper, node, position) : [],
    ),
    ...indicatorTable(
      paper,
      instrument.root.children.filter((node) => !('children' in node)),
    ),
  ]);
}

function radarOf(paper: PaperContext, groups: GroupRow[], scale: { min: number; max: number }): string {
  const { previous } = paper.header;
  const radar = pillarRadar({
    labels: groups.map((group) => `${paper.text(group.title)} ${paper.decimal(group.display)}`),
    values: groups.map((group) => group.value),
    label: paper.words.value,
    ...(previous ? { previous: { label: previous.label, values: groups.map((group) => group.previous) } } : {}),
    scale,
    colors,
  });
  return chartSvg(radar, 460, 330);
}

function groupTable({ words, header, decimal, text }: PaperContext, groups: GroupRow[]): Block {
  const last = header.previous;
  return ruledTable(
    ['*', 60, ...(last ? [70] : []), 60],
    [words.pillar, words.value, ...(last ? [words.last] : []), words.complete],
    groups.map((group, position): TableCell[] => [
      { text: [{ text: '■  ', color: pillarColor(position) }, text(group.title)] },
      { text: decimal(group.display), bold: true },
      ...(last ? [decimal(group.previousText)] : []),
      `${group.rated}/${group.indicators}`,
    ]),
  );
}

/** One pillar, which begins where the last one ends: its value, the bars of its parts, and every indicator with the assessors' values. */
function pillarBlocks(paper: PaperContext, pillar: InstrumentGroup, position: number): Block[] {
  const { input, decimal, text, words } = paper;
  const scored = input.score.nodes[pillar.id];
  const color = pillarColor(position);
  const weight = pillar.weight === undefined ? '' : `${words.weight} ${decimal(String(pillar.weight))} %`;
  return [
    {
      unbreakable: true,
      margin: [0, 14, 0, 0],
      stack: [
        {
          text: `${text(pillar.title)}  ${decimal(scored?.display)}`,
          color,
          bold: true,
          fontSize: 13.5,
          tocItem: true,
          tocMargin: [14, 2.2, 0, 0],
          outline: true,
          outlineParentId: words.chapters.results,
        },
        ...(weight === '' ? [] : [{ text: weight, style: 'small' }]),
        { canvas: [{ type: 'rect', x: 0, y: 2, w: paper.room, h: 2, color }], margin: [0, 0, 0, 6] },
        ...partBars(paper, pillar, color),
      ],
    },
    ...indicatorTable(paper, pillar.children),
  ];
}

/** Bars of the parts of a pillar; a pillar of indicators only has none. */
function partBars({ instrument, input, room, decimal, text }: PaperContext, pillar: InstrumentGroup, fill: string) {
  const parts = pillar.children.filter((node): node is InstrumentGroup => 'children' in node);
  if (parts.length === 0) return [];
  const { scale } = groupsOf(instrument, input.score);
  const values = parts.map(({ id }) => input.score.nodes[id]?.value ?? null);
  const chart = groupBars({
    labels: parts.map((part) => `${text(part.short ?? part.title)}  ${decimal(input.score.nodes[part.id]?.display)}`),
    values: values.map((value) => (value === null ? null : Number(value))),
    fill,
    scale,
    colors,
  });
  return [{ svg: chartSvg(chart, 560, 22 + 20 * parts.length), width: room, margin: [0, 0, 0, 6] as Margins }];
}

type Margins = [number, number, number, number];
