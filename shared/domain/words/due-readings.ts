import { addDays, addMonths, dateOf, datePartsOf, endOfMonth } from './calendar.ts';

type Words = Record<string, string | undefined>;

/** A way in which people name a day, and what it means counted from another; undefined when there is no such day. */
interface Reading {
  pattern: RegExp;
  read: (words: Words, today: string) => string | undefined;
}

function reading(words: string, read: Reading['read']): Reading {
  return { pattern: new RegExp(`^(?:${words})$`, 'u'), read };
}

const day = '(?<w>w\\d)';
const ofYear = '(?: (?:tahun )?(?<y>\\d{4}))?';
const count = '(?<n>\\d{1,3}) (?<unit>hari kerja|kerja hari|hari|minggu|bulan|tahun)';

/** Each reads a run to its end: what one of them does not read whole is not a day. */
const readings: readonly Reading[] = [
  reading('(?<y>\\d{4})-(?<m>\\d\\d)-(?<d>\\d\\d)', fullDate),
  reading('(?:tanggal )?(?<d>\\d{1,2})/(?<m>\\d{1,2})(?:/(?<y>\\d{2}|\\d{4}))?', fullDate),
  reading(`(?:tanggal )?(?<d>\\d{1,2})(?:th)? (?:bulan )?m(?<m>\\d+)${ofYear}`, fullDate),
  reading('m(?<m>\\d+) (?<d>\\d{1,2})(?:th)?(?: (?<y>\\d{4}))?', fullDate),
  reading('(?:tanggal (?<d>\\d{1,2})|(?<d>\\d{1,2})th)', ({ d }, today) => dayOfMonth(Number(d), today)),
  reading(
    '(?:tanggal (?<d>\\d{1,2})|(?<d>\\d{1,2})th) (?:(?<next>bulan depan|next bulan)|bulan ini|this bulan)',
    ({ d, next }, today) => dayIn(next === undefined ? today : nextMonth(today), Number(d)),
  ),
  reading(`(?<part>awal|pertengahan|akhir) (?:bulan )?m(?<m>\\d+)${ofYear}`, partOfMonth),
  reading('(?<part>awal|pertengahan|akhir) (?:bulan depan|next bulan)', ({ part }, today) =>
    partOf(part, nextMonth(today)),
  ),
  reading('(?<part>akhir|pertengahan) (?:bulan(?: ini)?|this bulan)', ({ part }, today) => partOf(part, today)),
  reading('akhir (?:tahun(?: ini)?|this tahun)', (_, today) => `${today.slice(0, 4)}-12-31`),
  reading('akhir (?:tahun depan|next tahun)', (_, today) => `${datePartsOf(today).year + 1}-12-31`),
  reading('(?<part>awal|akhir) (?:tahun )?(?<y>\\d{4})', ({ part, y }) =>
    part === 'awal' ? `${y}-01-01` : `${y}-12-31`,
  ),
  reading(
    `akhir (?:(?<period>triwulan|semester) (?:ke)?(?<n>\\d)|(?<n>\\d)th (?<period>triwulan|semester))${ofYear}`,
    endOfPeriod,
  ),
  reading('akhir (?:(?<period>triwulan|semester) ini|this (?<period>triwulan|semester))', endOfPeriod),
  reading('lusa', (_, today) => addDays(today, 2)),
  reading('besok', (_, today) => addDays(today, 1)),
  reading('hari ini', (_, today) => today),
  reading('h\\+(?<n>\\d+)', ({ n }, today) => addDays(today, Number(n))),
  reading(`(?:dalam )?${count} (?:lagi|mendatang)|dalam ${count}`, ({ n, unit }, today) =>
    later(today, Number(n), unit),
  ),
  reading(`${day} depan|${day} (?:minggu depan|next minggu)|(?:minggu depan|next minggu) ${day}|next ${day}`, nextWeek),
  reading('minggu depan|next minggu', (_, today) => addDays(today, 7)),
  reading('(?:akhir )?(?:minggu ini|this minggu)', (_, today) => inThisWeek(5, today)),
  reading(`${day} (?:minggu ini|this minggu)|(?:minggu ini|this minggu) ${day}`, ({ w }, today) =>
    inThisWeek(Number(w?.charAt(1)), today),
  ),
  reading('bulan depan|next bulan', (_, today) => addMonths(today, 1)),
  reading(`${day}(?: ini)?|this ${day}`, ({ w }, today) => comingDay(Number(w?.charAt(1)), today)),
  reading(`${day} (?<rest>(?:tanggal )?\\d.*|m\\d.*|besok|lusa)|(?<rest>besok|lusa) ${day}`, ({ w, rest }, today) => {
    const date = readDay(rest ?? '', today)?.date;
    return date !== undefined && datePartsOf(date).weekday === Number(w?.charAt(1)) ? date : undefined;
  }),
  reading(`${count} (?<side>setelah|sebelum) (?<rest>.+)`, ({ n, unit, side, rest }, today) => {
    const from = readDay(rest ?? '', today)?.date;
    return from === undefined ? undefined : later(from, side === 'sebelum' ? -Number(n) : Number(n), unit);
  }),
];

/**
 * The day that words of the vocabulary name together, counted from another one; undefined when they are no way to name
 * a day, without a date when the calendar has no such day or one word denies another: "Selasa, 2 Maret 2020".
 */
export function readDay(words: string, today: string): { date: string | undefined } | undefined {
  for (const { pattern, read } of readings) {
    const match = pattern.exec(words);
    if (match) return { date: read(match.groups ?? {}, today) };
  }
  return undefined;
}

/** So many days, working days, weeks, months or years later; undefined for working days before a day. */
export function later(from: string, n: number, unit: string | undefined): string | undefined {
  if (unit === 'hari') return addDays(from, n);
  if (unit === 'minggu') return addDays(from, 7 * n);
  if (unit === 'bulan') return addMonths(from, n);
  if (unit === 'tahun') return addMonths(from, 12 * n);
  return n < 0 ? undefined : addWorkingDays(from, n);
}

/** A day and month, with the year or the next time they come round. */
function fullDate({ y, m, d }: Words, today: string): string | undefined {
  if (y === undefined) return nextOf(Number(m), Number(d), today);
  return dateOf(y.length === 2 ? 2000 + Number(y) : Number(y), Number(m), Number(d));
}

function nextOf(month: number, date: number, today: string): string | undefined {
  const { year } = datePartsOf(today);
  const here = dateOf(year, month, date);
  return here !== undefined && here >= today ? here : dateOf(year + 1, month, date);
}

function nextMonth(today: string): string {
  return addDays(endOfMonth(today), 1);
}

function dayIn(month: string, date: number): string | undefined {
  const parts = datePartsOf(month);
  return dateOf(parts.year, parts.month, date);
}

/** "tanggal 5": the next fifth, of this month or the next. */
function dayOfMonth(date: number, today: string): string | undefined {
  const here = dayIn(today, date);
  return here !== undefined && here >= today ? here : dayIn(nextMonth(today), date);
}

function partOfMonth({ part, m, y }: Words, today: string): string | undefined {
  const inYear = (year: number): string | undefined => {
    const first = dateOf(year, Number(m), 1);
    return first === undefined ? undefined : partOf(part, first);
  };
  if (y !== undefined) return inYear(Number(y));
  const { year } = datePartsOf(today);
  const here = inYear(year);
  return here !== undefined && here >= today ? here : inYear(year + 1);
}

/** The first, the fifteenth or the last of the month in which a date lies. */
function partOf(part: string | undefined, date: string): string {
  if (part === 'akhir') return endOfMonth(date);
  return `${date.slice(0, 8)}${part === 'pertengahan' ? '15' : '01'}`;
}

/** The last day of a quarter or a half of a year: the present one, that of a year, or the next of that number. */
function endOfPeriod({ period, n, y }: Words, today: string): string | undefined {
  const months = period === 'semester' ? 6 : 3;
  const { year, month } = datePartsOf(today);
  const number = n === undefined ? Math.ceil(month / months) : Number(n);
  const inYear = (value: number): string | undefined => {
    const first = number < 1 || number * months > 12 ? undefined : dateOf(value, number * months, 1);
    return first === undefined ? undefined : endOfMonth(first);
  };
  if (y !== undefined) return inYear(Number(y));
  const here = inYear(year);
  return here !== undefined && here >= today ? here : inYear(year + 1);
}

/** "Jumat": the first one after today. */
function comingDay(weekday: number, today: string): string {
  const ahead = (weekday - datePartsOf(today).weekday + 7) % 7;
  return addDays(today, ahead === 0 ? 7 : ahead);
}

/** Monday is 0. */
function daysFromMonday(weekday: number): number {
  return (weekday + 6) % 7;
}

/** "Rabu pekan ini": the one in the week that began on Monday; undefined once it has passed. */
function inThisWeek(weekday: number, today: string): string | undefined {
  const ahead = daysFromMonday(weekday) - daysFromMonday(datePartsOf(today).weekday);
  return ahead < 0 ? undefined : addDays(today, ahead);
}

/** "Jumat depan": the one in the week that begins next Monday. */
function nextWeek({ w }: Words, today: string): string {
  return addDays(today, 7 - daysFromMonday(datePartsOf(today).weekday) + daysFromMonday(Number(w?.charAt(1))));
}

/** Offices work from Monday to Friday; holidays are not known. */
function addWorkingDays(today: string, number: number): string {
  let date = today;
  for (let left = number; left > 0;) {
    date = addDays(date, 1);
    const { weekday } = datePartsOf(date);
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return date;
}
