import type { Content } from '../../schema/content.ts';
import type { Change } from '../../schema/edit.ts';

type People = Pick<Content, 'contacts' | 'attendance' | 'answers' | 'minutes' | 'sessions'>;

/** What names an attendee and would be left without its person. */
export interface AttendeeTraces {
  lines: number;
  /** Sessions chaired or written. */
  tasks: number;
  signIns: number;
  answers: number;
}

/** Lines spoken, sessions led, sign-ins and answers of an attendee: while there are any, the attendee stays. */
export function tracesOf({ attendance, answers, minutes, sessions }: People, id: string): AttendeeTraces {
  return {
    lines: Object.values(minutes).filter(({ speaker }) => speaker === id).length,
    tasks: Object.values(sessions).filter(({ chair, secretary }) => chair === id || secretary === id).length,
    signIns: Object.values(attendance).filter(({ attendee }) => attendee === id).length,
    answers: Object.values(answers).filter(({ attendee }) => attendee === id).length,
  };
}

/** The changes that take an attendee away with the contact and the invitations. */
export function removeAttendee({ contacts, sessions }: People, id: string): Change[] {
  const invited = Object.entries(sessions).filter(([, { expected }]) => expected.includes(id));
  return [
    ...(contacts[id] === undefined ? [] : [{ op: 'remove' as const, collection: 'contacts' as const, id }]),
    ...invited.map(([session, { expected }]): Change => ({
      op: 'set',
      collection: 'sessions',
      id: session,
      fields: { expected: expected.filter((each) => each !== id) },
    })),
    { op: 'remove', collection: 'attendees', id },
  ];
}
