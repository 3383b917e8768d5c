import type { Content } from '../../schema/content.ts';
import type { ActPlan } from '../edits/act-plan.ts';
import { remove, set } from '../edits/changes.ts';

type People = Pick<Content, 'attendance' | 'answers' | 'minutes' | 'sessions'>;

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

/** Takes an attendee away with the contact and the invitations. */
export function removeAttendee({ contacts, sessions }: Pick<Content, 'contacts' | 'sessions'>, id: string): ActPlan {
  const invited = Object.entries(sessions).filter(([, { expected }]) => expected.includes(id));
  return {
    act: { code: 'remove-attendee' },
    changes: [
      ...(contacts[id] === undefined ? [] : [remove('contacts', id)]),
      ...invited.map(([session, { expected }]) =>
        set('sessions', session, { expected: expected.filter((each) => each !== id) }),
      ),
      remove('attendees', id),
    ],
  };
}
