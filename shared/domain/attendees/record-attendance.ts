import type { Attendance } from '../../schema/people.ts';
import type { ActPlan } from '../edits/act-plan.ts';
import { put, remove } from '../edits/changes.ts';
import { attendanceId } from './attendance-binding.ts';

/** Records whether somebody came to a session, by a status or by a drawn signature. */
export function recordAttendance(record: Attendance): ActPlan {
  const id = attendanceId(record.session, record.attendee);
  const code = record.signature === undefined ? 'record-attendance' : 'sign-attendance';
  return { act: { code }, changes: [put('attendance', id, record)] };
}

/** Takes back what was recorded of somebody's coming to a session. */
export function clearAttendance(session: string, attendee: string): ActPlan {
  return { act: { code: 'clear-attendance' }, changes: [remove('attendance', attendanceId(session, attendee))] };
}
