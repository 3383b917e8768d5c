import type { Content as Block, TableCell } from 'pdfmake/interfaces.js';
import { exact, minus, roundedText } from '../../../shared/domain/scoring/exact.ts';
import { groupsOf } from '../../../shared/domain/scoring/groups-of.ts';
import type { NodeScore } from '../../../shared/domain/scoring/score.ts';
import { chapter } from './cover.ts';
import type { PaperContext } from './paper-context.ts';
import { orNone, ruledTable } from './paper-style.ts';

/** This visit beside the last one: index and groups with their change. */
export function comparisonChapter(paper: PaperContext): Block[] {
  const { words, header, input, instrument, text, decimal } = paper;
  const { previous } = header;
  if (!previous) return chapter(words.chapters.comparison, orNone([], words.noLast), 'follows');
  const { groups } = groupsOf(instrument, input.score, previous);
  const { nodes, root, display } = input.score;
  const rows = groups.map((group): TableCell[] => [
    text(group.title),
    decimal(group.previousText),
    { text: decimal(group.display), bold: true },
    changeOf(paper, nodes[group.id], group.previousText),
  ]);
  const total: TableCell[] = [
    { text: words.index, bold: true },
    decimal(previous.index),
    { text: decimal(display), bold: true },
    changeOf(paper, root, previous.index ?? null),
  ];
  const head = [words.pillar, previous.label, words.value, words.change];
  return chapter(words.chapters.comparison, [ruledTable(['*', 90, 60, 70], head, [...rows, total])], 'follows');
}

/** This minus last, exact, rounded once, with its sign. */
function changeOf({ instrument, decimal }: PaperContext, now: NodeScore | undefined, last: string | null): string {
  const value = now?.fraction ?? now?.value;
  if (!value || last === null) return '–';
  const change = minus(exact(value), exact(last));
  return `${change.top > 0n ? '+' : ''}${decimal(roundedText(change, instrument.decimals))}`;
}
