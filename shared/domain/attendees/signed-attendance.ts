import type { Zone } from '../../schema/primitives.ts';
import type { Attendance, Attendee } from '../../schema/people.ts';
import type { Session } from '../../schema/visit.ts';
import { personLabel } from '../people/speakers-of.ts';
import { attendanceBinding, attendanceTexts } from './attendance-binding.ts';

/** A sign-in with what it is about as that stands now. */
export interface SignedRecord {
  record: Attendance;
  attendee: Pick<Attendee, 'name' | 'position' | 'organisation'>;
  session: Pick<Session, 'title' | 'kind' | 'date' | 'start' | 'place'>;
  zone: Zone;
}

/** The text whose SHA-256 a drawn signature must bear; undefined where nothing was drawn. */
export function bindingOf({ session, attendee, at, signature }: Attendance): string | undefined {
  if (signature === undefined) return undefined;
  const { boundAs = attendee, shown, strokes } = signature;
  return attendanceBinding({ session, attendee: boundAs, at, shown, strokes });
}

/** Whether session and person still are what the person read and signed, in any language. */
export function isStillAsShown({ record, attendee, session, zone }: SignedRecord): boolean {
  const { representative, signature } = record;
  const occasion = {
    session,
    zone,
    person: personLabel(attendee),
    organisation: attendee.organisation,
    ...(representative === undefined ? {} : { representative: personLabel(representative) }),
  };
  return attendanceTexts(occasion).some((text) => text === signature?.shown);
}
