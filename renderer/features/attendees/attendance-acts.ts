import { useMemo } from 'react';
import { attendanceBinding } from '../../../shared/domain/attendees/attendance-binding.ts';
import { clearAttendance, recordAttendance } from '../../../shared/domain/attendees/record-attendance.ts';
import type { Attendance } from '../../../shared/schema/people.ts';
import { useEdit } from '../../client/visit-hooks.ts';
import type { Drawing } from '../../ui/DrawnSignature.tsx';
import { textDigest } from './text-digest.ts';

/** Someone who comes in a person's stead. */
export type Representative = NonNullable<Attendance['representative']>;

/** What can be recorded of a person's coming to one session. */
export interface AttendanceActs {
  /** Sets or, with undefined, takes away a status without a signature. */
  mark: (attendee: string, status: Attendance['status'] | undefined, more?: Partial<Attendance>) => boolean;
  /**
   * Records a drawn signature with the words that were on screen, bound to session, person and moment. Answers what it
   * is bound to; nothing when it was refused.
   */
  sign: (
    attendee: string,
    drawing: Drawing,
    shown: string,
    representative?: Representative,
  ) => Promise<string | undefined>;
}

export function useAttendanceActs(session: string): AttendanceActs {
  const edit = useEdit();
  return useMemo(
    () => ({
      mark(attendee, status, more = {}) {
        if (status === undefined) return edit(clearAttendance(session, attendee));
        return edit(recordAttendance({ session, attendee, status, at: new Date().toISOString(), ...more }));
      },
      async sign(attendee, drawing, shown, representative) {
        const at = new Date().toISOString();
        const boundTo = await textDigest(attendanceBinding({ session, attendee, at, shown, strokes: drawing.strokes }));
        const status = representative === undefined ? 'present' : 'represented';
        const stead = representative === undefined ? {} : { representative };
        const signature = { ...drawing, shown, boundTo };
        const isKept = edit(recordAttendance({ session, attendee, status, ...stead, at, signature }));
        return isKept ? boundTo : undefined;
      },
    }),
    [edit, session],
  );
}
