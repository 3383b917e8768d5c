import type { Column, Content as Block, TableCell } from 'pdfmake/interfaces.js';
import { ordered, type Listed } from '../../../shared/domain/entities/ordered.ts';
import { listNodes } from '../../../shared/domain/instrument/list-nodes.ts';
import type { NodeScore, TraceInput } from '../../../shared/domain/scoring/score.ts';
import { sessionTitle } from '../../../shared/domain/agenda/session-title.ts';
import type { Evidence } from '../../../shared/schema/assessment.ts';
import type { Attendance } from '../../../shared/schema/people.ts';
import type { Chapter } from './chapters.ts';
import { evidenceId } from './evidence-links.ts';
import type { PaperContext } from './paper-context.ts';
import { breakable, ink, orNone, ruledTable, type HeadCell, type Margins } from './paper-style.ts';
import { canKeepTogether } from '../typesetting/keep-together.ts';

/** Everyone met, and at which sessions they were. */
export function attendanceChapter(paper: PaperContext): Chapter {
  const { words, input } = paper;
  const { attendee: names } = words;
  const { attendees, attendance } = input.content;
  const marks = Map.groupBy(Object.values(attendance), (mark) => mark.attendee);
  const rows = ordered(attendees).map((attendee, index): TableCell[] => [
    { text: String(index + 1), alignment: 'right', color: ink.mute },
    breakable([attendee.name, attendee.position].filter(Boolean).join(', '), 24),
    breakable(attendee.organisation ?? '', 22),
    breakable((marks.get(attendee.id) ?? []).map((mark) => presenceText(paper, mark)).join('\n') || '–', 20),
  ]);
  const number: HeadCell = { text: names.number, alignment: 'right' };
  const head = [number, `${names.name}, ${names.position.toLowerCase()}`, names.organisation, names.sessions];
  const table = ruledTable([22, '*', '*', 130], head, rows);
  return { title: words.chapters.attendance, blocks: orNone(rows.length > 0 ? [table] : [], words.none) };
}

/** Pleno pembukaan: diwakili (Kepala Bagian Umum) */
function presenceText({ words, input }: PaperContext, mark: Attendance): string {
  const { name, position } = mark.representative ?? {};
  const stand = [name, position].filter(Boolean).join(', ');
  const session = input.content.sessions[mark.session];
  const title = session ? sessionTitle(session, input.language) : mark.session;
  return `${title}: ${words.presence[mark.status]}${stand === '' ? '' : ` (${stand})`}`;
}

/** The name under which a paper knows the photo of an original. */
export function photoName(sha256: string): string {
  return `photo:${sha256}`;
}

const photosInARow = 2;

/** Photos, two in a row, with caption, time, hash and what they show; other files by name and hash. */
export function evidenceAnnex(paper: PaperContext): Chapter {
  const { words, names, input, room } = paper;
  const all = ordered(input.content.evidence);
  const photos = all.filter((evidence) => isPrinted(paper, evidence));
  const others = all.filter((evidence) => !isPrinted(paper, evidence));
  const width = (room - 14) / photosInARow;
  const rows = Array.from({ length: Math.ceil(photos.length / photosInARow) }, (_, row): Block => {
    const beside = photos.slice(row * photosInARow, (row + 1) * photosInARow);
    return {
      unbreakable: beside.every((evidence) => canKeepTogether(captionBlocks(paper, evidence), width, 8.5)),
      columnGap: 14,
      margin: [0, row === 0 ? 4 : 14, 0, 0],
      columns: beside.map((evidence): Column => ({ width, stack: photoBlocks(paper, evidence, width) })),
    };
  });
  const list = others.map((evidence): TableCell[] => [
    { stack: captionBlocks(paper, evidence) },
    evidence.access === 'restricted' ? words.restricted : words.photo.notPrinted,
  ]);
  const table = list.length > 0 ? [ruledTable(['*', 130], [names.findings.evidence, words.fields.note], list)] : [];
  return {
    title: words.chapters.evidence,
    mark: 'letter',
    isOnNewPage: all.length > 0,
    blocks: orNone([...rows, ...table], words.none),
  };
}

function isPrinted({ input }: PaperContext, evidence: Evidence): boolean {
  return evidence.access === 'open' && input.photos[evidence.sha256] !== undefined;
}

function photoBlocks(paper: PaperContext, evidence: Listed<Evidence>, width: number): Block[] {
  return [{ image: photoName(evidence.sha256), fit: [width, width * 0.75] }, ...captionBlocks(paper, evidence)];
}

function captionBlocks(paper: PaperContext, evidence: Listed<Evidence>): Block[] {
  const { words, names, evidenceNumbers } = paper;
  const { photo } = words;
  const facts = [
    evidence.indicators.length > 0 ? `${photo.for} ${evidence.indicators.join(', ')}` : '',
    evidence.takenAt ? `${photo.taken} ${evidence.takenAt}` : `${photo.added} ${paper.moment(evidence.addedAt)}`,
    evidence.source ?? '',
  ];
  const number = `${names.findings.evidence} ${evidenceNumbers.get(evidence.id) ?? ''}`;
  const caption = {
    text: [{ text: `${number}  `, color: ink.accent }, breakable(evidence.caption ?? evidence.fileName, 30)],
    id: evidenceId(evidence.id),
    bold: true,
    fontSize: 8.5,
    margin: [0, 3, 0, 0] as Margins,
  };
  return [
    caption,
    { text: breakable(facts.filter(Boolean).join(' · '), 30), style: 'small' },
    { text: `${photo.hash} ${breakable(evidence.sha256, 16)}`, style: 'small' },
  ];
}

/** How each value came about: inputs, rule, exact value. */
export function traceAnnex(paper: PaperContext): Chapter {
  const { words, input, instrument, text } = paper;
  const rows = listNodes(instrument).flatMap(({ node }): TableCell[][] => {
    const scored = input.score.nodes[node.id];
    if (!scored) return [];
    const name = 'children' in node ? { text: `${node.id}  ${text(node.title)}`, bold: true } : { text: node.id };
    return [traceRow(paper, name, scored)];
  });
  const index = traceRow(paper, { text: words.index, bold: true }, input.score.root);
  const exact: HeadCell = { text: words.trace.exact, alignment: 'right' };
  const head = [words.code, words.trace.rule, words.trace.inputs, exact];
  return {
    title: words.chapters.traces,
    mark: 'letter',
    isOnNewPage: true,
    blocks: [{ text: words.trace.note }, { ...ruledTable([118, 84, '*', 52], head, [index, ...rows]), fontSize: 7.8 }],
  };
}

function traceRow(paper: PaperContext, name: { text: string; bold?: boolean }, scored: NodeScore): TableCell[] {
  const inputs = scored.inputs.map((one) => inputText(paper, one)).join(';  ');
  const exact = scored.fraction ?? paper.decimal(scored.value);
  return [
    { ...name, text: breakable(name.text, 20) },
    paper.words.rules[scored.rule],
    inputs,
    { text: breakable(exact, 10), alignment: 'right' as const },
  ];
}

/** P1 4 · GOV.1 17/6 × 20 · P2 TT → 1 · P3 TB (left out). */
function inputText({ input, words, mark, decimal }: PaperContext, one: TraceInput): string {
  const given = input.score.nodes[one.id]?.fraction ?? decimal(one.given);
  const counts = one.countsAs === undefined ? '' : ` → ${decimal(one.countsAs)}`;
  const weight = one.weight === undefined ? '' : ` × ${decimal(one.weight)}`;
  const out = one.leftOut === undefined ? '' : ` (${words.trace.leftOut})`;
  const name = one.id === 'consensus' ? words.rules.consensus : mark(one.id);
  return `${name} ${given}${counts}${weight}${out}`;
}
