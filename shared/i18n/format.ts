import { datePartsOf } from '../domain/words/calendar.ts';
import type { Language, LocalText } from '../schema/primitives.ts';
import { languages } from './languages.ts';

/** A moment to write: in which time zone, and whether to the second. */
interface MomentStyle {
  timeZone: string;
  seconds?: boolean;
}

/** How a language writes texts, numbers, dates and times, on screens, on papers and on the command line alike. */
export interface Format {
  language: Language;
  /** The text in this language, or in Indonesian where it has no other. */
  text: (text: Partial<LocalText>) => string;
  /** A decimal string as read here: 3,20 in Indonesian. A dash for nothing. */
  decimal: (value: string | null | undefined) => string;
  /** A whole number with its thousands set apart; a dash for nothing. */
  count: (value: number | undefined) => string;
  /** `09:30` → 09.30 in Indonesian. */
  clock: (time: string) => string;
  /** `09:00` and `11:30` → 09.00–11.30, with whichever of them there is. */
  hours: (session: { start?: string | undefined; end?: string | undefined }) => string;
  /** `2020-02-26` → Rabu, 26 Feb 2020. */
  date: (isoDate: string) => string;
  /** `2020-02-26` → 26 Feb 2020. */
  shortDate: (isoDate: string) => string;
  /** `2020-02-26` → Rabu 26 Feb. */
  weekday: (isoDate: string) => string;
  /** `2020-02-26` → Rab 26 Feb. */
  dayMonth: (isoDate: string) => string;
  /** 26–28 Feb 2020. */
  dateRange: (from: string, to: string) => string;
  /** The time of an instant on this computer: 10.42.07. */
  time: (instant: string) => string;
  dateTime: (instant: string) => string;
  /** Day and time to the second: 26 Feb 2020 10.42.07. */
  moment: (instant: string) => string;
  /** 26 Februari 2020 pukul 10.42. */
  longMoment: (instant: string | Date, style: MomentStyle) => string;
  /** `2020-02-26` → 26 Februari 2020. */
  longDate: (isoDate: string) => string;
  /** `2020-02-26` → Rabu, 26 Februari 2020. */
  longDay: (isoDate: string) => string;
  /** The days of a visit in one phrase: 27–28 Februari 2020. */
  longRange: (from: string, to: string) => string;
  /**
   * `2020-02-26` → Rabu tanggal Dua Puluh Enam bulan Februari tahun Dua Ribu Dua Puluh (26-02-2020); in English
   * Wednesday, the twenty-sixth of February two thousand and twenty (26-02-2020).
   */
  spelledDate: (isoDate: string) => string;
}

/** The form in which a language counts so many: `one`, `other`. */
export function pluralForm(language: Language, count: number): Intl.LDMLPluralRule {
  return new Intl.PluralRules(languages[language].rules.locale).select(count);
}

const made = new Map<Language, Format>();

/** The format of a language. */
export function formatOf(language: Language): Format {
  const format = made.get(language) ?? { ...plainFormat(language), ...momentFormat(language), ...longFormat(language) };
  made.set(language, format);
  return format;
}

function plainFormat(language: Language) {
  const { marks } = languages[language].rules;
  const clock = (time: string): string => time.replaceAll(':', marks.clock);
  return {
    language,
    clock,
    text: (text: Partial<LocalText>) => text[language] || (text.id ?? ''),
    decimal: (value: string | null | undefined) => (value ? value.replace('.', marks.decimal) : '–'),
    count: (value: number | undefined) =>
      value === undefined ? '–' : String(value).replaceAll(/\B(?=(\d{3})+$)/gu, marks.thousands),
    hours: ({ start, end }: Parameters<Format['hours']>[0]) => clock([start, end].filter(Boolean).join('–')),
  };
}

function momentFormat(language: Language) {
  const { locale } = languages[language].rules;
  const written = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, options);
  const day = { timeZone: 'UTC', day: 'numeric', month: 'short' } as const;
  const long = written({ ...day, weekday: 'long', year: 'numeric' });
  const weekdays = written({ ...day, weekday: 'long' });
  const days = written({ ...day, weekday: 'short' });
  const short = written({ ...day, year: 'numeric' });
  const clock = written({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
  const moment = written({ dateStyle: 'medium', timeStyle: 'short' });
  const exactMoment = written({ dateStyle: 'medium', timeStyle: 'medium', hourCycle: 'h23' });
  const of = (style: Intl.DateTimeFormat) => (moment: string) => style.format(new Date(moment));
  return {
    date: of(long),
    shortDate: of(short),
    weekday: (isoDate: string) => of(weekdays)(isoDate).replace(',', ''),
    dayMonth: (isoDate: string) => of(days)(isoDate).replace(',', ''),
    dateRange: (from: string, to: string) =>
      from === to ? of(short)(from) : short.formatRange(new Date(from), new Date(to)),
    time: of(clock),
    dateTime: of(moment),
    moment: of(exactMoment),
    longMoment: (instant: string | Date, { timeZone, seconds = false }: MomentStyle) =>
      written({ dateStyle: 'long', timeStyle: seconds ? 'medium' : 'short', timeZone }).format(new Date(instant)),
  };
}

function longFormat(language: Language) {
  const { days, months, spelledDate } = languages[language].rules;
  const dayMonth = (isoDate: string): string => {
    const { day, month } = datePartsOf(isoDate);
    return `${day} ${months[month - 1]}`;
  };
  const longDate = (isoDate: string): string => `${dayMonth(isoDate)} ${datePartsOf(isoDate).year}`;
  return {
    longDate,
    longDay: (isoDate: string) => `${days[datePartsOf(isoDate).weekday]}, ${longDate(isoDate)}`,
    longRange: (from: string, to: string) => {
      const [a, b] = [datePartsOf(from), datePartsOf(to)];
      if (from === to) return longDate(from);
      if (a.year !== b.year) return `${longDate(from)} – ${longDate(to)}`;
      return a.month === b.month ? `${a.day}–${longDate(to)}` : `${dayMonth(from)} – ${longDate(to)}`;
    },
    spelledDate: (isoDate: string) => {
      const { year, month, day, weekday } = datePartsOf(isoDate);
      const words = spelledDate({ weekday: days[weekday] ?? '', day, month: months[month - 1] ?? '', year });
      return `${words} (${isoDate.split('-').toReversed().join('-')})`;
    },
  };
}
