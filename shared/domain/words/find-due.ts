import { addDays, dateOf, datePartsOf, dayNames, endOfMonth, monthNames } from './calendar.ts';

/** A due date found in a text: where its words stand, and the day they mean. */
export interface DuePhrase {
  from: number;
  to: number;
  /** `2020-03-06`. */
  date: string;
}

const days = [...dayNames.id, ...dayNames.en].join('|');
const months = [...monthNames.id, ...monthNames.en].join('|');

type Reading = (match: RegExpExecArray, today: string) => string | undefined;

/** What people type, most exact first; each reading counts from the day of the session. */
const readings: [RegExp, Reading][] = [
  [/\b(\d{4})-(\d{2})-(\d{2})\b/iu, ([, year, month, day]) => dateOf(Number(year), Number(month), Number(day))],
  [
    /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/iu,
    ([, day, month, year]) => dateOf(Number(year), Number(month), Number(day)),
  ],
  [new RegExp(`\\b(\\d{1,2})\\s+(${months})(?:\\s+(\\d{4}))?\\b`, 'iu'), readMonthName],
  [/\b(\d{1,2})\/(\d{1,2})\b/iu, ([, day, month], today) => nextOf(Number(month), Number(day), today)],
  [/\b(?:akhir bulan depan|end of next month)\b/iu, (_match, today) => endOfMonth(addDays(endOfMonth(today), 1))],
  [/\b(?:akhir bulan(?: ini)?|end of (?:the|this) month)\b/iu, (_match, today) => endOfMonth(today)],
  [/\b(?:lusa|the day after tomorrow)\b/iu, (_match, today) => addDays(today, 2)],
  [/\b(?:besok|tomorrow)\b/iu, (_match, today) => addDays(today, 1)],
  [/\b(?:hari ini|today)\b/iu, (_match, today) => today],
  [/\b(?:minggu depan|pekan depan|next week)\b/iu, (_match, today) => addDays(today, 7)],
  [/\b(\d{1,3})\s+(?:hari lagi|days)\b/iu, ([, count], today) => addDays(today, Number(count))],
  [
    new RegExp(`\\b(${days})\\s+depan\\b|\\bnext\\s+(${days})\\b`, 'iu'),
    ([, id, en], today) => dayInNextWeek(id ?? en ?? '', today),
  ],
  [new RegExp(`\\b(?:hari\\s+|on\\s+)?(${days})\\b`, 'iu'), ([, name], today) => comingDay(name ?? '', today)],
];

/** The due date that a line of minutes names, in Indonesian or English; undefined when it names none. */
export function findDue(text: string, today: string): DuePhrase | undefined {
  for (const [pattern, read] of readings) {
    const match = pattern.exec(text);
    const date = match ? read(match, today) : undefined;
    if (match && date !== undefined) return { from: match.index, to: match.index + match[0].length, date };
  }
  return undefined;
}

function readMonthName([, day, name, year]: RegExpExecArray, today: string): string | undefined {
  const month = indexIn(monthNames, name ?? '') + 1;
  return year === undefined ? nextOf(month, Number(day), today) : dateOf(Number(year), month, Number(day));
}

/** A day and month without a year: the next time they come round. */
function nextOf(month: number, day: number, today: string): string | undefined {
  const { year } = datePartsOf(today);
  const date = dateOf(year, month, day);
  return date !== undefined && date < today ? dateOf(year + 1, month, day) : date;
}

/** "Jumat": the first one after today. */
function comingDay(name: string, today: string): string {
  const ahead = (indexIn(dayNames, name) - datePartsOf(today).weekday + 7) % 7;
  return addDays(today, ahead === 0 ? 7 : ahead);
}

/** "Jumat depan": the one in the week that begins next Monday. */
function dayInNextWeek(name: string, today: string): string {
  const daysToMonday = (8 - datePartsOf(today).weekday) % 7 || 7;
  return addDays(today, daysToMonday + ((indexIn(dayNames, name) + 6) % 7));
}

function indexIn(names: { id: readonly string[]; en: readonly string[] }, name: string): number {
  const wanted = name.toLowerCase();
  const index = names.id.findIndex((known) => known.toLowerCase() === wanted);
  return index >= 0 ? index : names.en.findIndex((known) => known.toLowerCase() === wanted);
}
