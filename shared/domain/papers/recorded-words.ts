import { headerOf } from '../visit/header-of.ts';
import { formatOf } from '../../i18n/format.ts';
import type { PaperSignature, StateMark } from '../../schema/visit.ts';
import { wallClock } from '../agenda/zones.ts';
import { type PaperSource } from './paper-source.ts';
import { paperWords } from './paper-words.ts';
import { shownAnyway } from './printable.ts';

// What was recorded with a state cannot be written otherwise once it is sealed: its letters must not stop a paper.

/** A seat that was signed by pen, as what it is: somebody's word, with the day and the reason. */
export function signedOnPaper(source: PaperSource, { by, at, reason }: PaperSignature): string {
  return shownAnyway(paperWords(source.language).signedOnPaper(by, dayOf(source, at), reason));
}

/** Who led a visit to a state, when by its clock, at which laptop, and why where a reason was asked for. */
export function stateMark(
  source: PaperSource,
  { by, at, device = '', reason }: StateMark & { reason?: string },
): string {
  const { zone } = headerOf(source.content);
  const when = `${dayOf(source, at)}, ${formatOf(source.language).clock(wallClock(new Date(at), zone).time)} ${zone}`;
  const said = paperWords(source.language).stateMark(by, when, device);
  return shownAnyway(reason === undefined ? said : `${said}: ${reason}`);
}

function dayOf(source: PaperSource, at: string): string {
  return formatOf(source.language).longDate(wallClock(new Date(at), headerOf(source.content).zone).date);
}
