import { addDays, addMonths, dateOf, datePartsOf, endOfMonth } from './calendar.ts';
import { countOf, countWord, dayWord, monthOf, monthWord, weekdayOf } from './due-words.ts';

type Words = Record<string, string | undefined>;

/** A way in which people name a day, and what it means counted from another; undefined when there is no such day. */
interface Reading {
  pattern: RegExp;
  read: (words: Words, today: string) => string | undefined;
}

/** Words that lead to a date and say nothing more than that it is one. */
const lead =
  '(?:(?:paling lambat|paling lama|selambat-lambatnya|selambatnya|sebelum|sampai|hingga|tenggat|batas waktu|pada|' +
  'no later than|not later than|by|before|until|due|on)\\s+)*(?:(?:hari|tanggal|tgl\\.?|the)\\s+)?';
const weekdayBefore = `(?:(?:${dayWord}),?\\s+)?`;

function reading(words: string, read: Reading['read']): Reading {
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}])${lead}(?:${words})(?![\\p{L}\\p{N}])`, 'iu'), read };
}

/** Most exact first. */
export const readings: readonly Reading[] = [
  reading(`${weekdayBefore}(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})`, fullDate),
  reading(`${weekdayBefore}(?<d>\\d{1,2})(?<sep>[/.-])(?<m>\\d{1,2})\\k<sep>(?<y>\\d{4})`, fullDate),
  reading(`${weekdayBefore}(?<d>\\d{1,2})/(?<m>\\d{1,2})/(?<y>\\d{2})`, fullDate),
  reading(
    `${weekdayBefore}(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<month>${monthWord})\\.?(?:,?\\s+(?<y>\\d{4}))?`,
    fullDate,
  ),
  reading(
    `${weekdayBefore}(?<month>${monthWord})\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<y>\\d{4}))?`,
    fullDate,
  ),
  // "24/7" is how people say "at all hours".
  reading(`${weekdayBefore}(?!24/7)(?<d>\\d{1,2})/(?<m>\\d{1,2})(?!/)`, fullDate),
  reading(
    `(?<part>awal|pertengahan|akhir|early|mid|end of)[\\s-]+(?:bulan\\s+)?(?<month>${monthWord})(?:\\s+(?<y>\\d{4}))?`,
    partOfMonth,
  ),
  reading(
    '(?<part>awal|pertengahan|akhir) bulan depan|(?<part>start of|middle of|end of) next month',
    ({ part }, today) => partOf(part, addDays(endOfMonth(today), 1)),
  ),
  reading(
    '(?<part>akhir|pertengahan) bulan(?: ini)?|(?<part>end of|middle of)(?: the| this)? month',
    ({ part }, today) => partOf(part, today),
  ),
  reading('akhir tahun(?: ini)?|end of (?:the |this )?year', (_, today) => `${today.slice(0, 4)}-12-31`),
  reading('lusa|day after tomorrow', (_, today) => addDays(today, 2)),
  reading('besok|tomorrow', (_, today) => addDays(today, 1)),
  reading(
    `(?:dalam\\s+)?(?<n>${countWord}) hari kerja(?: lagi)?|(?:with)?in (?<n>${countWord}) (?:working|business) days?`,
    ({ n }, today) => addWorkingDays(today, countOf(n ?? '')),
  ),
  ...within('hari', 'days?', (today, count) => addDays(today, count)),
  ...within('minggu|pekan', 'weeks?', (today, count) => addDays(today, 7 * count)),
  ...within('bulan', 'months?', addMonths),
  reading(
    `hari\\s+(?<day>${dayWord})\\s+depan|(?<day>${dayWord})\\s+(?:minggu|pekan)\\s+depan|` +
      `next\\s+week\\s+(?:on\\s+)?(?<day>${dayWord})|(?<day>${dayWord})\\s+(?:of\\s+)?next\\s+week`,
    nextWeek,
  ),
  // "minggu" is a week before it is a Sunday.
  reading('(?:minggu|pekan) depan|next week', (_, today) => addDays(today, 7)),
  reading(`(?<day>${dayWord})\\s+depan|next\\s+(?<day>${dayWord})`, nextWeek),
  reading('bulan depan|next month', (_, today) => addMonths(today, 1)),
  reading('(?:akhir\\s+)?(?:minggu|pekan) ini|(?:this|end of (?:the |this )?) ?week', (_, today) =>
    comingDay(5, addDays(today, -1)),
  ),
  reading('hari ini|today', (_, today) => today),
  reading(`(?:tanggal|tgl\\.?)\\s+(?<d>\\d{1,2})|the\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)`, ({ d }, today) =>
    dayOfMonth(Number(d), today),
  ),
  reading(`(?<day>${dayWord})(?:\\s+(?:ini|this week))?`, ({ day }, today) => comingDay(weekdayOf(day ?? ''), today)),
];

/** "3 hari lagi", "dalam tiga hari", "seminggu lagi"; "in 3 days", "within a week", "two weeks from now". */
function within(id: string, en: string, add: (today: string, count: number) => string): Reading[] {
  const read: Reading['read'] = ({ n }, today) => add(today, n === undefined ? 1 : countOf(n));
  return [
    reading(
      `(?:(?<n>${countWord})\\s+|se)(?:${id}) (?:lagi|ke depan|mendatang)|dalam (?:waktu )?(?:(?<n>${countWord})\\s+|se)(?:${id})`,
      read,
    ),
    reading(
      `(?:with)?in (?:(?<n>${countWord})|an?) (?:${en})|(?:(?<n>${countWord})|an?) (?:${en}) from (?:now|today)`,
      read,
    ),
  ];
}

/** A day and month, with the year or the next time they come round. */
function fullDate({ y, m, month, d }: Words, today: string): string | undefined {
  const monthNumber = month === undefined ? Number(m) : monthOf(month);
  if (y === undefined) return nextOf(monthNumber, Number(d), today);
  return dateOf(y.length === 2 ? 2000 + Number(y) : Number(y), monthNumber, Number(d));
}

function nextOf(month: number, day: number, today: string): string | undefined {
  const { year } = datePartsOf(today);
  const date = dateOf(year, month, day);
  return date !== undefined && date >= today ? date : dateOf(year + 1, month, day);
}

/** "tanggal 5": the next fifth, of this month or the next. */
function dayOfMonth(day: number, today: string): string | undefined {
  const next = addDays(endOfMonth(today), 1);
  const [here, there] = [today, next].map((date) => {
    const { year, month } = datePartsOf(date);
    return dateOf(year, month, day);
  });
  return here !== undefined && here >= today ? here : there;
}

function partOfMonth({ part, month, y }: Words, today: string): string | undefined {
  const { year } = datePartsOf(today);
  const inYear = (value: number): string =>
    partOf(part, `${value}-${String(monthOf(month ?? '')).padStart(2, '0')}-01`);
  if (y !== undefined) return inYear(Number(y));
  return inYear(year) >= today ? inYear(year) : inYear(year + 1);
}

/** The first, the fifteenth or the last of the month in which a date lies. */
function partOf(part: string | undefined, date: string): string {
  if (/^(?:akhir|end)/iu.test(part ?? '')) return endOfMonth(date);
  return `${date.slice(0, 8)}${/^(?:pertengahan|mid)/iu.test(part ?? '') ? '15' : '01'}`;
}

/** "Jumat": the first one after today. */
function comingDay(weekday: number, today: string): string {
  const ahead = (weekday - datePartsOf(today).weekday + 7) % 7;
  return addDays(today, ahead === 0 ? 7 : ahead);
}

/** "Jumat depan": the one in the week that begins next Monday. */
function nextWeek({ day }: Words, today: string): string {
  const daysToMonday = (8 - datePartsOf(today).weekday) % 7 || 7;
  return addDays(today, daysToMonday + ((weekdayOf(day ?? '') + 6) % 7));
}

/** Offices work from Monday to Friday; holidays are not known. */
function addWorkingDays(today: string, count: number): string {
  let date = today;
  for (let left = count; left > 0;) {
    date = addDays(date, 1);
    const { weekday } = datePartsOf(date);
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return date;
}
