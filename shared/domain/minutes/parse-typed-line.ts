import type { DuePhrase } from '../words/find-due.ts';
import { matchLinks, type NodeName } from '../instrument/match-links.ts';
import { readKind, type LineKind } from './line-kind.ts';
import { matchSpeaker, type Speaker } from './match-speaker.ts';

/** What a typed line can refer to. */
export interface LineContext {
  speakers: readonly Speaker[];
  nodes: readonly NodeName[];
  /** Finds a due date in a text, counted from the day of the session. */
  findDue: (text: string) => DuePhrase | undefined;
}

/** A part of a typed line that was understood, or that asks for help; places count from the start of the line. */
export interface LineChip {
  part: 'time' | 'speaker' | 'kind' | 'link' | 'owner' | 'due';
  from: number;
  to: number;
  value: string;
  isUnclear?: boolean;
}

/** A typed line as it would be kept. */
export interface ParsedLine {
  at?: string;
  speaker?: Speaker;
  kind: LineKind;
  text: string;
  links: string[];
  owner?: Speaker;
  due?: string;
  chips: LineChip[];
}

/**
 * Reads a line as secretaries type it: `09.12 @Kepala Dinas > rekap data, Jumat depan #GOV.2`. A time first, `@` the
 * speaker, then a key or a word for the kind; `@` after `>` is the owner. What is not understood stays in the text, and
 * so do the words of an owner and of a due date: a guess may mark them, never cut them.
 */
export function parseTypedLine(input: string, context: LineContext): ParsedLine {
  const chips = [...readStart(input, context.speakers)];
  const bodyAt = chips.reduce((most, { to }) => Math.max(most, to), 0);
  const kindChip = chips.find(({ part }) => part === 'kind');
  chips.push(...readBody(input, bodyAt, kindChip?.value === 'action', context));
  const text = textOf(input, chips);
  return {
    ...clear(chips, 'time', (value) => ({ at: value })),
    ...clear(chips, 'speaker', (id) => someone('speaker', id, context)),
    ...clear(chips, 'owner', (id) => someone('owner', id, context)),
    ...clear(chips, 'due', (value) => ({ due: value })),
    kind: (kindChip?.value as LineKind | undefined) ?? guessKind(text, chips),
    text,
    links: [...new Set(chips.flatMap((chip) => (chip.part === 'link' && !chip.isUnclear ? [chip.value] : [])))],
    chips: chips.sort((a, b) => a.from - b.from),
  };
}

/** `@` names someone where a word begins with it: not in an address of mail, not before a price. */
const nameMark = /^@(?=\p{L})/u;
const laterMark = /(?<=^|\s)@(?=\p{L})/u;

function* readStart(input: string, speakers: readonly Speaker[]): Generator<LineChip> {
  let at = skipSpace(input, 0);
  const time = /^([01]?\d|2[0-3])[.:]([0-5]\d)(?=\s|$)/u.exec(input.slice(at));
  if (time !== null) {
    const value = `${String(time[1]).padStart(2, '0')}:${String(time[2])}`;
    yield { part: 'time', from: at, to: at + time[0].length, value };
    at = skipSpace(input, at + time[0].length);
  }
  const isSpoken = nameMark.test(input.slice(at));
  if (isSpoken) {
    const speaker = speakerChip('speaker', input, at, speakers);
    yield speaker;
    at = skipSpace(input, speaker.to);
  }
  const kind = readKind(input.slice(at));
  if (kind === undefined) return;
  yield { part: 'kind', from: at, to: at + kind.length, value: kind.kind };
  at = skipSpace(input, at + kind.length);
  const isReportBy = !isSpoken && kind.kind === 'report' && nameMark.test(input.slice(at));
  if (isReportBy) yield speakerChip('speaker', input, at, speakers);
}

function* readBody(input: string, start: number, isAction: boolean, context: LineContext): Generator<LineChip> {
  const body = input.slice(start);
  for (const { from, to, word, id } of matchLinks(body, context.nodes)) {
    yield { part: 'link', from: start + from, to: start + to, value: id ?? word, ...(id ? {} : { isUnclear: true }) };
  }
  if (!isAction) return;
  const owner = body.search(laterMark);
  if (owner >= 0) yield speakerChip('owner', input, start + owner, context.speakers);
  const due = context.findDue(body);
  if (due === undefined) return;
  const [from, to] = [start + due.from, start + due.to];
  if (due.date === undefined) yield { part: 'due', from, to, value: input.slice(from, to), isUnclear: true };
  else yield { part: 'due', from, to, value: due.date };
}

function speakerChip(part: 'speaker' | 'owner', input: string, at: number, speakers: readonly Speaker[]): LineChip {
  const match = matchSpeaker(input.slice(at + 1), speakers);
  const end = at + 1 + match.length;
  if (match.kind !== 'one') return { part, from: at, to: end, value: input.slice(at + 1, end), isUnclear: true };
  return { part, from: at, to: input[end] === ':' ? end + 1 : end, value: match.speaker.id };
}

function clear<T>(chips: LineChip[], part: LineChip['part'], make: (value: string) => T): T | undefined {
  const chip = chips.find((each) => each.part === part && !each.isUnclear);
  return chip === undefined ? undefined : make(chip.value);
}

function someone<K extends string>(key: K, id: string, { speakers }: LineContext): { [P in K]?: Speaker } {
  const speaker = speakers.find((each) => each.id === id);
  return (speaker === undefined ? {} : { [key]: speaker }) as { [P in K]?: Speaker };
}

function guessKind(text: string, chips: LineChip[]): LineKind {
  if (text.endsWith('?')) return 'question';
  return chips.some(({ part }) => part === 'speaker') ? 'report' : 'note';
}

/**
 * The text without the parts that are kept elsewhere, and without the commas and spaces that joined them. A key between
 * a name that stayed open and what was said becomes a colon, so that both can still be told apart; an owner who leads the
 * text has no mark, which there stands for a speaker.
 */
function textOf(input: string, chips: readonly LineChip[]): string {
  const isOpen = chips.some(({ part, isUnclear }) => part === 'speaker' && isUnclear);
  const cut = chips
    .filter(({ part, isUnclear }) => part !== 'due' && part !== 'owner' && !isUnclear)
    .sort((a, b) => a.from - b.from);
  let [text, at] = ['', 0];
  for (const { part, from, to } of cut) {
    text += `${withoutTail(input.slice(at, from))}${isOpen && part === 'kind' ? ':' : ''} `;
    at = to;
  }
  text = withoutTail(text + input.slice(at))
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ (?=[.,;:])/gu, '')
    .replace(/^[\s,;:]+/u, '');
  const isOwned = chips.some(({ part, isUnclear }) => part === 'owner' && !isUnclear);
  if (isOwned && !isOpen) text = text.replace(nameMark, '');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Without commas and spaces at the end; by hand, because a pattern would try each of a thousand commas anew. */
function withoutTail(text: string): string {
  let end = text.length;
  while (/[\s,;]/u.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function skipSpace(input: string, from: number): number {
  return from + (/^\s*/u.exec(input.slice(from))?.[0].length ?? 0);
}
