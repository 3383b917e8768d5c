import { headerOf } from '../visit/header-of.ts';
import { formatOf } from '../../i18n/format.ts';
import type { Content } from '../../schema/content.ts';
import type { Language } from '../../schema/primitives.ts';
import type { Header, Session } from '../../schema/visit.ts';
import { ordered, type Listed } from '../entities/ordered.ts';
import { personLabel } from '../people/speakers-of.ts';
import type { PaperFact, PaperPart } from './paper-part.ts';
import { paperWords, type PaperWords } from './paper-words.ts';

/** What an official paper is made from. */
export interface PaperSource {
  content: Content;
  language: Language;
  /** The meeting it is about; without it the first plenary, else the first session of all. */
  session?: string | undefined;
  /** Whether it is made for electronic signatures, with a field for each who signs the visit's papers. */
  isPrepared?: boolean | undefined;
}

/** The meeting a paper is about; undefined while there is none. */
export function meetingOf({ content, session }: PaperSource): Listed<Session> | undefined {
  const sessions = ordered(content.sessions);
  return sessions.find(({ id }) => id === session) ?? sessions.find(({ kind }) => kind === 'plenary') ?? sessions[0];
}

/** How a person is called on paper: name with office, or office alone. */
export function personOf({ content }: Pick<PaperSource, 'content'>, id: string): string {
  const found = content.attendees[id] ?? content.team[id];
  if (!found) return id;
  return [found.name, found.position].filter(Boolean).join(', ') || personLabel(found);
}

/** Letterhead, title, number and subject: how every paper of the shape "judul" begins. */
export function openingParts(source: PaperSource, title: string, about: string): PaperPart[] {
  const header = headerOf(source.content);
  const words = paperWords(source.language);
  return [
    ...letterheadParts(header),
    { kind: 'title', title, number: numberLine(header, words), aboutWord: words.aboutWord, about },
    ...(header.isSample ? [{ kind: 'notice' as const, text: words.sampleNotice }] : []),
  ];
}

function letterheadParts({ letterhead }: Header): PaperPart[] {
  const lines = letterhead?.lines.filter((line) => line.trim() !== '') ?? [];
  const logo = letterhead?.logo;
  if (lines.length === 0 && logo === undefined) return [];
  return [{ kind: 'letterhead', lines, ...(logo === undefined ? {} : { logo }) }];
}

function numberLine(header: Header, words: PaperWords): string {
  return `${words.number.toUpperCase()}: ${header.documentNumber ?? words.noNumber}`;
}

/** The hours of a meeting with their zone: 09.00–11.30 WIB. */
export function hoursOf(source: PaperSource, session: Pick<Session, 'start' | 'end'>): string | undefined {
  if (session.start === undefined) return undefined;
  return `${formatOf(source.language).hours(session)} ${headerOf(source.content).zone}`;
}

/** Facts that have a value; `number` counts those that are told apart, such as the people of a party. */
export function facts(rows: [string, string | string[] | undefined][], number?: number): PaperPart {
  return {
    kind: 'facts',
    rows: rows.flatMap(([name, value]): PaperFact[] =>
      value === undefined || value.length === 0 ? [] : [[name, value]],
    ),
    ...(number === undefined ? {} : { number }),
  };
}
