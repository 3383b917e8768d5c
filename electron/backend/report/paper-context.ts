import { paper as english } from '../../../shared/i18n/en/paper.ts';
import { paper as indonesian } from '../../../shared/i18n/id/paper.ts';
import type { Instrument } from '../../../shared/schema/instrument.ts';
import type { LocalText } from '../../../shared/schema/primitives.ts';
import type { Header } from '../../../shared/schema/visit.ts';
import { isSealed } from '../../../shared/domain/visit-states.ts';
import { headerOf } from '../store/visit-acts.ts';
import type { ReportInput } from './report-input.ts';

/** What every part of a paper writes with. */
export interface PaperContext {
  input: ReportInput;
  header: Header;
  instrument: Instrument;
  words: typeof indonesian;
  /** A text of the instrument in the paper's language. */
  text: (text: LocalText) => string;
  /** A decimal string as the language writes it; a dash for nothing. */
  decimal: (value: string | null | undefined) => string;
  /** How a person is called on paper: name, else office. */
  person: (id: string) => string;
  /** The short mark of an assessor in tables: P1, P2, in the order of the team; any other id as it is. */
  mark: (id: string) => string;
  isDraft: boolean;
}

export function paperContext(input: ReportInput): PaperContext {
  const { content, language } = input;
  const header = headerOf(content);
  const raters = inOrder(content.team).filter((member) => member.isAssessor);
  const frozen = content.instrument['instrument'];
  if (!frozen) throw new Error('a visit has no instrument');
  return {
    input,
    header,
    instrument: frozen.instrument,
    words: language === 'en' ? english : indonesian,
    text: (text) => (language === 'en' && text.en ? text.en : text.id),
    decimal: (value) => (value ? (language === 'id' ? value.replace('.', ',') : value) : '–'),
    person: (id) => {
      const found = content.attendees[id] ?? content.team[id];
      return found ? (found.name ?? found.position) : id;
    },
    mark: (id) => {
      const position = raters.findIndex((rater) => rater.id === id);
      return position < 0 ? id : `P${position + 1}`;
    },
    isDraft: !isSealed(header.status),
  };
}

/** Entities in their order, with their ids. */
export function inOrder<T extends { order: string }>(entities: Record<string, T>): (T & { id: string })[] {
  return Object.entries(entities)
    .map(([id, entity]) => ({ ...entity, id }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
}
