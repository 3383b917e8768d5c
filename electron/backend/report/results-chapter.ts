import type { Content as Block, TableCell } from 'pdfmake/interfaces.js';
import { pillarRadar } from '../../../shared/charts/pillar-radar.ts';
import { groupBars } from '../../../shared/charts/group-bars.ts';
import { groupsOf, type GroupRow } from '../../../shared/domain/scoring/groups-of.ts';
import type { InstrumentGroup } from '../../../shared/schema/instrument.ts';
import { chartSvg, chartTextWidth } from './chart-svg.ts';
import type { Chapter, Section } from './chapters.ts';
import { indicatorTable } from './indicator-table.ts';
import { notApplicableTable } from './not-applicable-table.ts';
import type { PaperContext } from './paper-context.ts';
import { ink, pillarColor, right, ruledTable, type Margins } from './paper-style.ts';

const colors = { accent: ink.accent, ink: ink.text, mute: ink.mute, line: ink.line };

/** The index, the radar, and every pillar with its bars, down to who gave which value. */
export function resultsChapter(paper: PaperContext): Chapter {
  const { words, instrument, input, decimal } = paper;
  const { groups, scale } = groupsOf(instrument, input.score, paper.header.previous);
  const { display, missing, band } = input.score;
  const loose = instrument.root.children.filter((node) => !('children' in node));
  return {
    title: words.chapters.results,
    isOnNewPage: true,
    blocks: [
      {
        text: [
          `${words.index}  `,
          { text: decimal(display), bold: true, fontSize: 24, color: ink.accent },
          `  ${words.ofScale(scale.min, scale.max)}`,
          band ? `  ·  ${paper.band(instrument.bands, band)}` : '',
        ],
      },
      ...(missing.length > 0 ? [{ text: words.provisional(missing.length), color: ink.warn, bold: true }] : []),
      ...radar(paper, groups, scale),
      groupTable(paper, groups),
      ...indicatorTable(paper, loose),
      ...notApplicableTable(paper),
    ],
    sections: pillarsOf(paper),
  };
}

/** A radar needs three corners, and something to show. */
function radar(paper: PaperContext, groups: GroupRow[], scale: { min: number; max: number }): Block[] {
  if (groups.length < 3 || groups.every(({ value }) => value === null)) return [];
  const { previous } = paper.header;
  const chart = pillarRadar({
    labels: groups.map((group) => `${shortened(paper.text(group.title))} ${paper.decimal(group.display)}`),
    values: groups.map((group) => group.value),
    label: paper.words.value,
    ...(previous ? { previous: { label: previous.label, values: groups.map((group) => group.previous) } } : {}),
    scale,
    colors,
  });
  return [
    { svg: chartSvg(chart, 460, 340), width: paper.room * 0.84, alignment: 'center', margin: [0, 8, 0, 2] as Margins },
  ];
}

/** Every pillar with the values of its parts. */
function groupTable(paper: PaperContext, groups: GroupRow[]): Block {
  const { words, header, decimal, text, instrument } = paper;
  const last = header.previous;
  return ruledTable(
    [110, '*', ...(last ? [48] : []), 40, 40],
    [words.pillar, words.parts, ...(last ? [right(words.last)] : []), right(words.value), right(words.complete)],
    groups.map((group, position): TableCell[] => [
      { text: [{ text: '■  ', color: pillarColor(position) }, text(group.title)] },
      { text: partsText(paper, instrument.root.children[position]), color: ink.mute },
      ...(last ? [right(decimal(group.previousText))] : []),
      { ...right(decimal(group.display)), bold: true },
      right(`${group.rated}/${group.indicators}`),
    ]),
  );
}

/** Layanan Publik 3,00 · Kebijakan Publik 3,67 */
function partsText(paper: PaperContext, node: InstrumentGroup['children'][number] | undefined): string {
  const scored = paper.input.score.nodes;
  return partsOf(node)
    .map((part) => `${paper.text(part.short ?? part.title)}\u00A0${paper.decimal(scored[part.id]?.display)}`)
    .join(' · ');
}

function partsOf(node: InstrumentGroup['children'][number] | undefined): InstrumentGroup[] {
  if (node === undefined || !('children' in node)) return [];
  return node.children.filter((child): child is InstrumentGroup => 'children' in child);
}

function pillarsOf(paper: PaperContext): Section[] {
  const { instrument, input, decimal, text, words } = paper;
  const labels = instrument.root.children.flatMap((node) => partsOf(node).map((part) => barLabel(paper, part)));
  const labelWidth = Math.ceil(Math.max(0, ...labels.map((label) => chartTextWidth(label, 12)))) + 14;
  return instrument.root.children.flatMap((node, position): Section[] => {
    if (!('children' in node)) return [];
    const color = pillarColor(position);
    const weight = node.weight === undefined ? '' : `${words.weight} ${decimal(String(node.weight))} %`;
    return [
      {
        title: text(node.title),
        value: decimal(input.score.nodes[node.id]?.display),
        color,
        opening: [
          ...(weight === '' ? [] : [{ text: weight, style: 'small' }]),
          { canvas: [{ type: 'rect', x: 0, y: 2, w: paper.room, h: 2, color }], margin: [0, 0, 0, 6] },
          ...partBars(paper, partsOf(node).slice(0, mostBars), { fill: color, labelWidth }),
        ],
        blocks: indicatorTable(paper, node.children),
      },
    ];
  });
}

/** A chart of more bars would not stay on a page with the heading and the table; the table has them all. */
const mostBars = 20;

/** Bars of the parts of a pillar; a pillar of indicators only, or one without a value, has none. */
function partBars(paper: PaperContext, parts: InstrumentGroup[], look: { fill: string; labelWidth: number }): Block[] {
  const { instrument, input, room } = paper;
  const values = parts.map(({ id }) => input.score.nodes[id]?.value ?? null);
  if (values.every((value) => value === null)) return [];
  const { scale } = groupsOf(instrument, input.score);
  const chart = groupBars({
    labels: parts.map((part) => barLabel(paper, part)),
    values: values.map((value) => (value === null ? null : Number(value))),
    scale,
    colors,
    ...look,
  });
  return [{ svg: chartSvg(chart, 560, 22 + 20 * parts.length), width: room, margin: [0, 2, 0, 0] as Margins }];
}

function barLabel({ text, decimal, input }: PaperContext, part: InstrumentGroup): string {
  return `${shortened(text(part.short ?? part.title))}  ${decimal(input.score.nodes[part.id]?.display)}`;
}

/** Beside a chart there is room for this much of a name. */
function shortened(name: string): string {
  return name.length <= 34 ? name : `${name.slice(0, 33)}…`;
}
