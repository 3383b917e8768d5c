const day = 86_400_000;

/** The calendar date of an instant in UTC, `2020-02-26`. */
export function isoDay(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** The date so many days later. */
export function addDays(date: string, days: number): string {
  return isoDay(Date.parse(date) + days * day);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: string): number {
  return new Date(date).getUTCDay() || 7;
}

/** The last day of the month that is `ahead` months after the date's own. */
export function endOfMonth(date: string, ahead: number): string {
  return isoDay(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) + ahead, 0));
}

/** The date of a year, month (from 1) and day; undefined when the calendar has no such day. */
export function calendarDate(year: number, month: number, dayOfMonth: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth && year > 0;
  return exists ? isoDay(date.getTime()) : undefined;
}
