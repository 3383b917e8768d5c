import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalText } from '../../shared/schema/primitives.ts';

/** How texts, numbers and times are written in the language of the interface. */
export interface Format {
  language: 'id' | 'en';
  /** The text in this language, or in Indonesian where it has no other. */
  text: (text: LocalText) => string;
  /** A decimal string as read here: 3,20 in Indonesian. A dash for nothing. */
  decimal: (value: string | null | undefined) => string;
  count: (value: number) => string;
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
}

export function useFormat(): Format {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'id';
  return useMemo(() => createFormat(language), [language]);
}

function createFormat(language: 'id' | 'en'): Format {
  const locale = language === 'en' ? 'en-GB' : 'id-ID';
  const inUtc = { timeZone: 'UTC' } as const;
  const long = new Intl.DateTimeFormat(locale, {
    ...inUtc,
    weekday: 'long',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  const weekdays = new Intl.DateTimeFormat(locale, { ...inUtc, weekday: 'long', day: 'numeric', month: 'short' });
  const days = new Intl.DateTimeFormat(locale, { ...inUtc, weekday: 'short', day: 'numeric', month: 'short' });
  const short = new Intl.DateTimeFormat(locale, { ...inUtc, day: 'numeric', month: 'short', year: 'numeric' });
  const clock = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const exactMoment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium', hourCycle: 'h23' });
  const counts = new Intl.NumberFormat(locale);
  return {
    language,
    text: (text) => (language === 'en' && text.en ? text.en : text.id),
    decimal: (value) =>
      value === null || value === undefined ? '–' : language === 'id' ? value.replace('.', ',') : value,
    count: (value) => counts.format(value),
    date: (isoDate) => long.format(new Date(isoDate)),
    shortDate: (isoDate) => short.format(new Date(isoDate)),
    weekday: (isoDate) => weekdays.format(new Date(isoDate)).replace(',', ''),
    dayMonth: (isoDate) => days.format(new Date(isoDate)).replace(',', ''),
    dateRange: (from, to) =>
      from === to ? short.format(new Date(from)) : short.formatRange(new Date(from), new Date(to)),
    time: (instant) => clock.format(new Date(instant)),
    dateTime: (instant) => moment.format(new Date(instant)),
    moment: (instant) => exactMoment.format(new Date(instant)),
  };
}
