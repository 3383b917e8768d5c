import type { Language, Zone } from '../../schema/primitives.ts';
import type { Session } from '../../schema/visit.ts';
import { sessionTitle } from '../agenda/session-title.ts';
import { longDate } from '../words/spelled-date.ts';

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
  const { session, zone, person, organisation, representative } = occasion;
  const title = sessionTitle(session, language);
  const date = longDate(session.date, language, true);
  const time = session.start === undefined ? '' : `, ${session.start.replace(':', '.')} ${zone}`;
  const where = session.place === undefined ? '' : `, ${session.place}`;
  const who = organisation === undefined ? person : `${person}, ${organisation}`;
  if (language === 'en') {
    const present = representative === undefined ? `I, ${who}, attend` : `I, ${representative}, attend for ${who}`;
    return `${present} “${title}” on ${date}${time}${where}.`;
  }
  const present =
    representative === undefined
      ? `Saya, ${who}, hadir dalam`
      : `Saya, ${representative}, mewakili ${who}, hadir dalam`;
  return `${present} “${title}” pada ${date}${time}${where}.`;
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
