import type { Language } from '../../schema/primitives.ts';
import { datePartsOf, dayNames, monthNames } from './calendar.ts';
import { englishOrdinal, englishWords } from './english-number-words.ts';
import { numberTitle } from './number-words.ts';

/**
 * `2020-02-26` → Rabu tanggal Dua Puluh Enam bulan Februari tahun Dua Ribu Dua Puluh (26-02-2020); in English
 * Wednesday, the twenty-sixth of February two thousand and twenty (26-02-2020).
 */
export function spelledDate(isoDate: string, language: Language): string {
  const { year, month, day, weekday } = datePartsOf(isoDate);
  const figures = isoDate.split('-').toReversed().join('-');
  const [weekdayName, monthName] = [dayNames[language][weekday], monthNames[language][month - 1]];
  if (language === 'en') {
    return `${weekdayName}, the ${englishOrdinal(day)} of ${monthName} ${englishWords(year)} (${figures})`;
  }
  return `${weekdayName} tanggal ${numberTitle(day)} bulan ${monthName} tahun ${numberTitle(year)} (${figures})`;
}

/** `2020-02-26` → 26 Februari 2020, with the day's name when asked for. */
export function longDate(isoDate: string, language: Language, withDay = false): string {
  const { year, month, day, weekday } = datePartsOf(isoDate);
  const date = `${day} ${monthNames[language][month - 1]} ${year}`;
  return withDay ? `${dayNames[language][weekday]}, ${date}` : date;
}

/** The days of a visit in one phrase: 27–28 Februari 2020. */
export function longRange(from: string, to: string, language: Language): string {
  const [a, b] = [datePartsOf(from), datePartsOf(to)];
  if (from === to) return longDate(from, language);
  if (a.year !== b.year) return `${longDate(from, language)} – ${longDate(to, language)}`;
  if (a.month !== b.month) return `${a.day} ${monthNames[language][a.month - 1]} – ${longDate(to, language)}`;
  return `${a.day}–${longDate(to, language)}`;
}
