import type { Header, Session } from '../../schema/visit.ts';

/** Whether a session lies outside the dates of its visit; people are told, nothing is changed for them. */
export function isOutsideVisit(session: Pick<Session, 'date'>, visit: Pick<Header, 'startDate' | 'endDate'>): boolean {
  return session.date < visit.startDate || session.date > visit.endDate;
}

/** Sessions by day and hour; those without an hour come first on their day. */
export function bySchedule<T extends Pick<Session, 'date' | 'start' | 'order'>>(sessions: readonly T[]): T[] {
  const key = ({ date, start = '', order }: T): string => `${date} ${start} ${order}`;
  return [...sessions].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
