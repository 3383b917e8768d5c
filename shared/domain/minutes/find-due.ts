import { addDays, calendarDate, endOfMonth, isoDay, weekdayOf } from './calendar.ts';
import type { DuePhrase } from './parse-typed-line.ts';

const weekdays: Record<string, number> = {
  senin: 1,
  monday: 1,
  selasa: 2,
  tuesday: 2,
  rabu: 3,
  wednesday: 3,
  kamis: 4,
  thursday: 4,
  jumat: 5,
  "jum'at": 5,
  friday: 5,
  sabtu: 6,
  saturday: 6,
  ahad: 7,
  minggu: 7,
  sunday: 7,
};

const months: Record<string, number> = {
  januari: 1,
  january: 1,
  jan: 1,
  februari: 2,
  february: 2,
  feb: 2,
  maret: 3,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  mei: 5,
  may: 5,
  juni: 6,
  june: 6,
  jun: 6,
  juli: 7,
  july: 7,
  jul: 7,
  agustus: 8,
  august: 8,
  agu: 8,
  ags: 8,
  aug: 8,
  september: 9,
  sep: 9,
  oktober: 10,
  october: 10,
  okt: 10,
  oct: 10,
  november: 11,
  nov: 11,
  desember: 12,
  december: 12,
  des: 12,
  dec: 12,
};

const numbers: Record<string, number> = {
  satu: 1,
  one: 1,
  dua: 2,
  two: 2,
  tiga: 3,
  three: 3,
  empat: 4,
  four: 4,
  lima: 5,
  five: 5,
  enam: 6,
  six: 6,
  tujuh: 7,
  seven: 7,
  delapan: 8,
  eight: 8,
  sembilan: 9,
  nine: 9,
  sepuluh: 10,
  ten: 10,
};

const dayNames = Object.keys(weekdays).join('|');
const monthNames = Object.keys(months)
  .sort((a, b) => b.length - a.length)
  .join('|');
const count = `\\d{1,3}|${Object.keys(numbers).join('|')}`;

interface Rule {
  pattern: string;
  /** The date that the words mean, said on `today`; undefined when there is no such day. */
  date: (words: readonly string[], today: string) => string | undefined;
}

/** The first rule that fits earliest in the text wins; longer ways of saying come before shorter ones. */
const rules: readonly Rule[] = [
  { pattern: String.raw`(\d{4})-(\d{2})-(\d{2})`, date: ([y, m, d]) => calendarDate(Number(y), Number(m), Number(d)) },
  {
    pattern: String.raw`(\d{1,2})[/-](\d{1,2})[/-](\d{4})`,
    date: ([d, m, y]) => calendarDate(Number(y), Number(m), Number(d)),
  },
  { pattern: String.raw`(\d{1,2})/(\d{1,2})`, date: ([d, m], today) => comingDay(Number(d), Number(m), today) },
  { pattern: `(\\d{1,2})\\s+(${monthNames})(?:\\s+(\\d{4}))?`, date: ([d, m, y], today) => namedDay(d, m, y, today) },
  { pattern: `(${monthNames})\\s+(\\d{1,2})(?:,?\\s+(\\d{4}))?`, date: ([m, d, y], today) => namedDay(d, m, y, today) },
  { pattern: 'besok lusa|lusa|the day after tomorrow', date: (_, today) => addDays(today, 2) },
  { pattern: 'hari ini|today', date: (_, today) => today },
  { pattern: 'besok|tomorrow', date: (_, today) => addDays(today, 1) },
  { pattern: 'akhir bulan depan|(?:the )?end of next month', date: (_, today) => endOfMonth(today, 1) },
  { pattern: 'akhir bulan(?: ini)?|(?:the )?end of (?:the |this )?month', date: (_, today) => endOfMonth(today, 0) },
  {
    pattern: 'akhir tahun(?: ini)?|(?:the )?end of (?:the |this )?year',
    date: (_, today) => `${today.slice(0, 4)}-12-31`,
  },
  {
    pattern: 'akhir (?:pekan|minggu)(?: ini)?|(?:the )?end of (?:the |this )?week',
    date: (_, today) => comingWeekday(5, today),
  },
  { pattern: '(?:pekan|minggu) depan|next week', date: (_, today) => addDays(today, 7) },
  { pattern: 'bulan depan|next month', date: (_, today) => sameDayNextMonth(today) },
  {
    pattern: `(?:hari )?(${dayNames}) (?:depan|pekan depan|minggu depan)|next (${dayNames})`,
    date: (words, today) => nextWeek(words, today),
  },
  {
    pattern: `(?:hari )?(${dayNames})(?: ini)?|(?:this |on )?(${dayNames})`,
    date: ([a, b], today) => comingWeekday(weekdays[a ?? b ?? ''] ?? 0, today),
  },
  {
    pattern: `(?:dalam (${count}) hari|(${count}) hari lagi|in (${count}) days?)`,
    date: (words, today) => later(words, 1, today),
  },
  {
    pattern: `(?:dalam (${count}) (?:minggu|pekan)|(${count}) (?:minggu|pekan) lagi|in (${count}) weeks?)`,
    date: (words, today) => later(words, 7, today),
  },
];

const compiled = rules.map(({ pattern, date }) => ({
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:paling lambat|selambat-lambatnya|tenggat|sampai|sebelum|pada|tanggal|tgl|by|before|due|until)\\s+)*(?:${pattern})(?![\\p{L}\\p{N}])`,
    'iu',
  ),
  date,
}));

/**
 * Finds a due date in words in a text said on `today`: "Jumat depan" is the Friday of next week, "28/2" the next such
 * day, "akhir bulan" the last day of this month.
 */
export function findDue(text: string, today: string): DuePhrase | undefined {
  const found = compiled.flatMap(({ pattern, date }) => {
    const match = pattern.exec(text);
    if (match === null) return [];
    const day = date(
      match.slice(1).map((word) => word?.toLowerCase() ?? ''),
      today,
    );
    return day === undefined ? [] : [{ date: day, from: match.index, to: match.index + match[0].length }];
  });
  return found.reduce<DuePhrase | undefined>(
    (best, each) => (best === undefined || isBetter(each, best) ? each : best),
    undefined,
  );
}

/** Earlier in the text wins, then longer. */
function isBetter(a: DuePhrase, b: DuePhrase): boolean {
  return a.from < b.from || (a.from === b.from && a.to > b.to);
}

function comingDay(day: number, month: number, today: string): string | undefined {
  const year = Number(today.slice(0, 4));
  return [year, year + 1, year + 2, year + 3, year + 4]
    .map((each) => calendarDate(each, month, day))
    .find((date) => date !== undefined && date >= today);
}

function namedDay(day = '', month = '', year = '', today = ''): string | undefined {
  const number = months[month] ?? 0;
  return year === '' ? comingDay(Number(day), number, today) : calendarDate(Number(year), number, Number(day));
}

function comingWeekday(weekday: number, today: string): string {
  return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
}

function nextWeek(words: readonly string[], today: string): string {
  const weekday = weekdays[words.find((word) => word !== '') ?? ''] ?? 0;
  return addDays(today, 7 - weekdayOf(today) + weekday);
}

function later(words: readonly string[], days: number, today: string): string {
  const word = words.find((each) => each !== '') ?? '';
  return addDays(today, days * (numbers[word] ?? Number(word)));
}

function sameDayNextMonth(today: string): string {
  const last = endOfMonth(today, 1);
  return isoDay(Math.min(Date.parse(last), Date.parse(`${last.slice(0, 8)}${today.slice(8)}`) || Date.parse(last)));
}
