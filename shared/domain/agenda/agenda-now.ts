import type { Session } from '../../schema/visit.ts';
import { bySchedule } from './session-dates.ts';

/** The sessions that matter on a day, and why these: today's, the next day's that has any, or the whole agenda. */
export interface AgendaNow<T> {
  kind: 'today' | 'next' | 'all';
  /** The day of `today` and `next`. */
  date: string | undefined;
  sessions: T[];
}

/** Which part of the agenda to show on a calendar day; after the last session, and before any is planned, all of it. */
export function agendaNow<T extends Pick<Session, 'date' | 'start' | 'order'>>(
  sessions: readonly T[],
  today: string,
): AgendaNow<T> {
  const all = bySchedule(sessions);
  const date = all.find((session) => session.date >= today)?.date;
  if (date === undefined) return { kind: 'all', date, sessions: all };
  return {
    kind: date === today ? 'today' : 'next',
    date,
    sessions: all.filter((session) => session.date === date),
  };
}
