import type { Header, Session } from '../../schema/visit.ts';
import { minutesOf } from '../agenda/clock-minutes.ts';
import type { BrokenRule } from './content-problem.ts';

/** The longest a session goes on over midnight; 22.00–01.00 is one night, 10.00–09.00 is a mistake. */
export const longestNight = 12 * 60;

/** A visit that ends before it begins. */
export function datesBackward({ startDate, endDate }: Header): BrokenRule[] {
  if (endDate >= startDate) return [];
  return [{ field: 'endDate', reason: 'end-before-start', params: { start: startDate, end: endDate } }];
}

/** A session that ends before it begins, unless it goes on over midnight. */
export function hoursBackward({ start, end }: Pick<Session, 'start' | 'end'>): BrokenRule[] {
  if (start === undefined || end === undefined || end >= start) return [];
  const overMidnight = 24 * 60 - minutesOf(start) + minutesOf(end);
  if (overMidnight <= longestNight) return [];
  return [{ field: 'end', reason: 'end-before-start', params: { start, end } }];
}
