import { formatOf } from '../../i18n/format.ts';
import { languages } from '../../i18n/languages.ts';
import { Language, type Zone } from '../../schema/primitives.ts';
import type { Session } from '../../schema/visit.ts';
import { sessionTitle } from '../agenda/session-title.ts';

/** The id of an attendee's record for one session: one person signs in once. */
export function attendanceId(session: string, attendee: string): string {
  return `${session}~${attendee}`;
}

/** What a person is asked to sign: who, for which session, when and where. */
export interface SignedOccasion {
  session: Pick<Session, 'title' | 'kind' | 'date' | 'start' | 'place'>;
  zone: Zone;
  person: string;
  organisation?: string | undefined;
  /** Who comes in the person's stead. */
  representative?: string | undefined;
}

/** The exact words on the screen of the person who signs in; they are stored with the signature. */
export function attendanceText(occasion: SignedOccasion, language: Language): string {
  return attendanceWords(occasion, language, formatOf(language).clock);
}

/** Every wording that may have been signed for this occasion: hours once stood with a point in each language. */
export function attendanceTexts(occasion: SignedOccasion): string[] {
  const withPoint = (time: string): string => time.replace(':', '.');
  return Language.options.flatMap((language) => [
    attendanceText(occasion, language),
    attendanceWords(occasion, language, withPoint),
  ]);
}

function attendanceWords(occasion: SignedOccasion, language: Language, clock: (time: string) => string): string {
  const { session, zone, person, organisation, representative } = occasion;
  const title = sessionTitle(session, language);
  const date = formatOf(language).longDay(session.date);
  const time = session.start === undefined ? '' : `, ${clock(session.start)} ${zone}`;
  const where = session.place === undefined ? '' : `, ${session.place}`;
  const who = organisation === undefined ? person : `${person}, ${organisation}`;
  const words = languages[language].attendance;
  const when = `${date}${time}${where}`;
  return representative === undefined
    ? words.present(who, title, when)
    : words.representing(representative, who, title, when);
}

/**
 * The text whose SHA-256 binds a drawn signature to its session, its person and the words that were shown. The strokes
 * are part of it, so that a signature cannot be carried to another record.
 */
export function attendanceBinding(parts: {
  session: string;
  attendee: string;
  at: string;
  shown: string;
  strokes: readonly (readonly (readonly [number, number])[])[];
}): string {
  const { session, attendee, at, shown, strokes } = parts;
  return JSON.stringify(['tinjau.attendance.1', session, attendee, at, shown, strokes]);
}
