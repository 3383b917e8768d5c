import type { MinuteLine } from '../../schema/meeting.ts';
import type { Attendance, Attendee } from '../../schema/people.ts';
import type { Session } from '../../schema/visit.ts';
import { personLabel } from '../people/speakers-of.ts';

/** A body whose people are in the room and have not spoken, such as the village governments. */
export interface SilentBody {
  /** Name of the body, or the position of its only person. */
  label: string;
  attendees: string[];
}

/** What is known of one session. */
export interface Meeting {
  id: string;
  session: Session;
  attendees: Readonly<Record<string, Attendee>>;
  attendance: readonly Attendance[];
  lines: readonly MinuteLine[];
}

/**
 * Bodies none of whose people in the session has a line, the largest first. Who is in the session: those who came,
 * and until anyone signed in those who are expected.
 */
export function silentBodies(meeting: Meeting): SilentBody[] {
  const speakers = new Set(meeting.lines.filter(({ session }) => session === meeting.id).map(({ speaker }) => speaker));
  const bodies = new Map<string, string[]>();
  for (const id of inSession(meeting)) {
    const attendee = meeting.attendees[id];
    if (attendee === undefined) continue;
    const label = attendee.organisation ?? attendee.position ?? personLabel(attendee);
    bodies.set(label, [...(bodies.get(label) ?? []), id]);
  }
  return [...bodies]
    .filter(([, ids]) => !ids.some((id) => speakers.has(id)))
    .map(([label, attendees]) => ({ label, attendees }))
    .sort((a, b) => b.attendees.length - a.attendees.length);
}

function inSession({ id, session, attendance }: Meeting): string[] {
  const here = attendance.filter(
    (each) => each.session === id && (each.status === 'present' || each.status === 'represented'),
  );
  return here.length > 0 ? [...new Set(here.map(({ attendee }) => attendee))] : session.expected;
}
