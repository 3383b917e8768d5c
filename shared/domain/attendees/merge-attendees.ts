import type { Content } from '../../schema/content.ts';
import type { Change } from '../../schema/edit.ts';
import type { Attendance } from '../../schema/people.ts';
import { answerId } from '../content/pair-ids.ts';
import type { ActPlan } from '../edits/act-plan.ts';
import { requireEntity } from '../edits/apply-change.ts';
import { put, remove, set } from '../edits/changes.ts';
import { attendanceId } from './attendance-binding.ts';

/** The parts of a visit that name attendees. */
export type PeopleContent = Pick<Content, 'attendees' | 'contacts' | 'attendance' | 'answers' | 'minutes' | 'sessions'>;

/**
 * Makes one attendee of two: `kept` takes over what only the other had, and everything that named the other names
 * `kept`. Where both were recorded (a sign-in of one session, an answer), the record of `kept` stays, unless only the
 * other one is signed.
 * @throws AppError `not-found` when there is only one of them.
 */
export function mergeAttendees(content: PeopleContent, kept: string, other: string): ActPlan {
  const [to, from] = [requireEntity(content, 'attendees', kept), requireEntity(content, 'attendees', other)];
  const pillars = [...new Set([...to.pillars, ...from.pillars])];
  return {
    act: { code: 'merge-attendees' },
    changes: [
      put('attendees', kept, { ...from, ...to, pillars }),
      ...contactChanges(content, kept, other),
      ...attendanceChanges(content, kept, other),
      ...answerChanges(content, kept, other),
      ...mentionChanges(content, kept, other),
      remove('attendees', other),
    ],
  };
}

function contactChanges({ contacts }: PeopleContent, kept: string, other: string): Change[] {
  const contact = contacts[other];
  if (contact === undefined) return [];
  return [put('contacts', kept, { ...contact, ...contacts[kept] }), remove('contacts', other)];
}

function attendanceChanges({ attendance }: PeopleContent, kept: string, other: string): Change[] {
  return Object.entries(attendance).flatMap(([id, record]): Change[] => {
    if (record.attendee !== other) return [];
    const target = attendanceId(record.session, kept);
    const removal = remove('attendance', id);
    const own = attendance[target];
    const isBetter = own?.signature === undefined && record.signature !== undefined;
    if (own !== undefined && !isBetter) return [removal];
    return [put('attendance', target, moved(record, kept)), removal];
  });
}

/** A signature stays bound to the words and the id under which it was given. */
function moved(record: Attendance, kept: string): Attendance {
  const { signature, attendee } = record;
  if (signature === undefined) return { ...record, attendee: kept };
  return { ...record, attendee: kept, signature: { boundAs: attendee, ...signature } };
}

function answerChanges({ answers }: PeopleContent, kept: string, other: string): Change[] {
  const answered = new Set(
    Object.values(answers).flatMap(({ attendee, question }) => (attendee === kept ? [question] : [])),
  );
  return Object.entries(answers).flatMap(([id, answer]): Change[] => {
    if (answer.attendee !== other) return [];
    if (answered.has(answer.question)) return [remove('answers', id)];
    const target = answerId(kept, answer.question);
    return [put('answers', target, { ...answer, attendee: kept }), remove('answers', id)];
  });
}

function mentionChanges({ minutes, sessions }: PeopleContent, kept: string, other: string): Change[] {
  const lines = Object.entries(minutes).filter(([, { speaker }]) => speaker === other);
  const renamed = (id: string): string => (id === other ? kept : id);
  const meetings = Object.entries(sessions).flatMap(([id, { expected, chair, secretary }]): Change[] => {
    const fields = {
      ...(expected.includes(other) ? { expected: [...new Set(expected.map(renamed))] } : {}),
      ...(chair === other ? { chair: kept } : {}),
      ...(secretary === other ? { secretary: kept } : {}),
    };
    return Object.keys(fields).length === 0 ? [] : [set('sessions', id, fields)];
  });
  return [...lines.map(([id]) => set('minutes', id, { speaker: kept })), ...meetings];
}
