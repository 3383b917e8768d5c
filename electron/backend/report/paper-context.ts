import { headerOf } from '../../../shared/domain/visit/header-of.ts';
import { wallClock } from '../../../shared/domain/agenda/zones.ts';
import { ordered } from '../../../shared/domain/entities/ordered.ts';
import { personLabel } from '../../../shared/domain/people/speakers-of.ts';
import { paperWords, type PaperWords } from '../../../shared/domain/papers/paper-words.ts';
import { isSealed } from '../../../shared/domain/visit/states.ts';
import { whoCounts } from '../../../shared/domain/scoring/who-counts.ts';
import { bandName } from '../../../shared/domain/scoring/find-band.ts';
import type { FieldWords } from '../../../shared/i18n/field-words.ts';
import { formatOf, type Format } from '../../../shared/i18n/format.ts';
import { languages } from '../../../shared/i18n/languages.ts';
import type { Band, Instrument } from '../../../shared/schema/instrument.ts';
import type { LocalText } from '../../../shared/schema/primitives.ts';
import type { Header, TeamMember } from '../../../shared/schema/visit.ts';
import { roomOf } from './paper-style.ts';
import type { ReportInput } from './report-input.ts';

/** What every part of a paper writes with. */
export interface PaperContext {
  input: ReportInput;
  header: Header;
  instrument: Instrument;
  words: PaperWords;
  /** What fields are called. */
  names: FieldWords;
  /** Points between the margins. */
  room: number;
  /** The assessors in the order of the team, and the short marks of their columns: P1, P2. */
  raters: (TeamMember & { id: string; mark: string })[];
  format: Format;
  /** A text of the instrument in the paper's language. */
  text: (text: LocalText) => string;
  /** A decimal string as the language writes it; a dash for nothing. */
  decimal: (value: string | null | undefined) => string;
  /** A whole number with its thousands set apart; a dash for nothing. */
  count: (value: number | undefined) => string;
  /** An instant by the visit's clock: 27 Februari 2020, 09.40 WIB. */
  moment: (instant: string) => string;
  /** A band by its short name, with its name in the paper's language: B · Baik. */
  band: (bands: readonly Band[] | undefined, name: string | null | undefined) => string;
  /** How a person is called on paper: name, else office. */
  person: (id: string) => string;
  /** An assessor's mark; any other id as it is. */
  mark: (id: string) => string;
  /** Findings and pieces of evidence by id, numbered from 1 as they stand in the report. */
  findingNumbers: Map<string, number>;
  evidenceNumbers: Map<string, number>;
  isDraft: boolean;
}

/** What all chapters of a paper read, worked out once. */
export function paperContext(input: ReportInput): PaperContext {
  const { content, language } = input;
  const header = headerOf(content);
  const format = formatOf(language);
  const frozen = content.instrument['instrument'];
  if (!frozen) throw new Error('a visit has no instrument');
  const raters = whoCounts(content.team).map((member, index) => ({ ...member, mark: `P${index + 1}` }));
  return {
    input,
    header,
    instrument: frozen.instrument,
    words: paperWords(language),
    names: languages[language].messages.fields,
    room: roomOf(input.paper),
    raters,
    format,
    text: format.text,
    decimal: (value) => format.decimal(value).replace(/^-/u, '−'),
    count: format.count,
    moment: (instant) => {
      const { date, time } = wallClock(new Date(instant), header.zone);
      return `${format.longDate(date)}, ${format.clock(time)} ${header.zone}`;
    },
    band: (bands, name) => bandText(bands, name, format),
    person: (id) => {
      const found = content.attendees[id] ?? content.team[id];
      return found ? (found.name ?? found.position ?? personLabel(found)) : id;
    },
    mark: (id) => raters.find((rater) => rater.id === id)?.mark ?? id,
    findingNumbers: numbersOf(content.findings),
    evidenceNumbers: numbersOf(content.evidence),
    isDraft: !isSealed(header.status),
  };
}

function numbersOf(entities: Record<string, { order: string }>): Map<string, number> {
  return new Map(ordered(entities).map(({ id }, index) => [id, index + 1]));
}

function bandText(bands: readonly Band[] = [], name: string | null | undefined, format: Format): string {
  if (!name) return '–';
  const band = bands.find((one) => bandName(one) === name);
  return [band?.code, band ? format.text(band) : name].filter(Boolean).join(' · ');
}
