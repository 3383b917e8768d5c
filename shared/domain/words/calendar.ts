/** A calendar date in parts; `weekday` counts from Sunday = 0, `month` from 1. */
export interface DateParts {
  year: number;
  month: number;
  day: number;
  weekday: number;
}

/** The parts of `2020-02-26`. */
export function datePartsOf(isoDate: string): DateParts {
  const date = new Date(`${isoDate}T00:00:00Z`);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** The date so many days later. */
export function addDays(isoDate: string, days: number): string {
  return isoOf(new Date(Date.parse(`${isoDate}T00:00:00Z`) + days * 86_400_000));
}

/** A date from its parts; undefined when the calendar has no such day. */
export function dateOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? isoOf(date) : undefined;
}

/** The same day so many months later, or the last of that month where it has no such day. */
export function addMonths(isoDate: string, count: number): string {
  const { year, month, day } = datePartsOf(isoDate);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return isoOf(new Date(Date.UTC(year, month - 1 + count, Math.min(day, last))));
}

/** The last day of a date's month. */
export function endOfMonth(isoDate: string): string {
  const { year, month } = datePartsOf(isoDate);
  return isoOf(new Date(Date.UTC(year, month, 0)));
}

function isoOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
