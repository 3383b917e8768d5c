import { ordered } from '../../../shared/domain/minutes/ordered-lines.ts';
import { personLabel } from '../../../shared/domain/minutes/speakers-of.ts';
import { localCount } from '../../../shared/domain/papers/local-count.ts';
import { localDecimal } from '../../../shared/domain/papers/local-decimal.ts';
import { paperWords, type PaperWords } from '../../../shared/domain/papers/paper-words.ts';
import { isSealed } from '../../../shared/domain/visit/states.ts';
import { whoCounts } from '../../../shared/domain/scoring/who-counts.ts';
import { bandName } from '../../../shared/domain/scoring/find-band.ts';
import type { Band, Instrument } from '../../../shared/schema/instrument.ts';
import type { Language, LocalText } from '../../../shared/schema/primitives.ts';
import type { Header, TeamMember } from '../../../shared/schema/visit.ts';
import { headerOf } from '../store/visit-acts.ts';
import { roomOf } from './paper-style.ts';
import type { ReportInput } from './report-input.ts';

/** What every part of a paper writes with. */
export interface PaperContext {
  input: ReportInput;
  header: Header;
  instrument: Instrument;
  words: PaperWords;
  /** Points between the margins. */
  room: number;
  /** The assessors in the order of the team, and the short marks of their columns: P1, P2. */
  raters: (TeamMember & { id: string; mark: string })[];
  /** A text of the instrument in the paper's language. */
  text: (text: LocalText) => string;
  /** A decimal string as the language writes it; a dash for nothing. */
  decimal: (value: string | null | undefined) => string;
  /** A whole number with its thousands set apart; a dash for nothing. */
  count: (value: number | undefined) => string;
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

export function paperContext(input: ReportInput): PaperContext {
  const { content, language } = input;
  const header = headerOf(content);
  const frozen = content.instrument['instrument'];
  if (!frozen) throw new Error('a visit has no instrument');
  const raters = whoCounts(content.team).map((member, index) => ({ ...member, mark: `P${index + 1}` }));
  return {
    input,
    header,
    instrument: frozen.instrument,
    words: paperWords(language),
    room: roomOf(input.paper),
    raters,
    text: (text) => (language === 'en' && text.en ? text.en : text.id),
    decimal: (value) => localDecimal(value, language).replace(/^-/u, '−'),
    count: (value) => localCount(value, language),
    band: (bands, name) => bandText(bands, name, language),
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

function bandText(bands: readonly Band[] = [], name: string | null | undefined, language: Language): string {
  if (!name) return '–';
  const band = bands.find((one) => bandName(one) === name);
  const long = band && language === 'en' ? (band.en ?? band.id) : band?.id;
  return [band?.code, long ?? name].filter(Boolean).join(' · ');
}
