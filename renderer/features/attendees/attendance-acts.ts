import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { attendanceBinding, attendanceId } from '../../../shared/domain/attendees/attendance-binding.ts';
import type { Attendance } from '../../../shared/schema/people.ts';
import { useEdit } from '../../backend/visit-hooks.ts';
import type { Drawing } from '../../ui/DrawnSignature.tsx';
import { sha256 } from './sha256.ts';

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
  const { t } = useTranslation('meeting');
  const edit = useEdit();
  return useMemo(() => {
    const put = (attendee: string, value: Omit<Attendance, 'session' | 'attendee'>, label: string): boolean => {
      const id = attendanceId(session, attendee);
      return edit([{ op: 'put', collection: 'attendance', id, value: { session, attendee, ...value } }], label);
    };
    return {
      mark(attendee, status, more = {}) {
        const id = attendanceId(session, attendee);
        if (status === undefined) return edit([{ op: 'remove', collection: 'attendance', id }], t('status.clear'));
        return put(attendee, { status, at: new Date().toISOString(), ...more }, t('status.changed'));
      },
      async sign(attendee, drawing, shown, representative) {
        const at = new Date().toISOString();
        const boundTo = await sha256(attendanceBinding({ session, attendee, at, shown, strokes: drawing.strokes }));
        const status = representative === undefined ? 'present' : 'represented';
        const stead = representative === undefined ? {} : { representative };
        const signature = { ...drawing, shown, boundTo };
        return put(attendee, { status, ...stead, at, signature }, t('kiosk.signed')) ? boundTo : undefined;
      },
    };
  }, [edit, session, t]);
}
