import { expect, it } from 'vitest';
import { addDays, dateOf, datePartsOf } from '../../../shared/domain/words/calendar.ts';
import { englishOrdinal, englishWords } from '../../../shared/i18n/en/number-words.ts';
import { formatOf } from '../../../shared/i18n/format.ts';
import { numberTitle, numberWords } from '../../../shared/i18n/id/number-words.ts';
import { languages } from '../../../shared/i18n/languages.ts';

it.each([
  ['2020-02-26', 'Rabu tanggal Dua Puluh Enam bulan Februari tahun Dua Ribu Dua Puluh (26-02-2020)'],
  ['2020-02-28', 'Jumat tanggal Dua Puluh Delapan bulan Februari tahun Dua Ribu Dua Puluh (28-02-2020)'],
  ['2017-11-11', 'Sabtu tanggal Sebelas bulan November tahun Dua Ribu Tujuh Belas (11-11-2017)'],
])('spells %s as official papers do', (date, words) => {
  expect(formatOf('id').spelledDate(date)).toBe(words);
});

it.each([
  ['2020-02-26', 'Wednesday, the twenty-sixth of February two thousand and twenty (26-02-2020)'],
  ['2028-02-29', 'Tuesday, the twenty-ninth of February two thousand and twenty-eight (29-02-2028)'],
  ['2025-05-12', 'Monday, the twelfth of May two thousand and twenty-five (12-05-2025)'],
])('spells %s in English', (date, words) => {
  expect(formatOf('en').spelledDate(date)).toBe(words);
});

const spelled = {
  id: { pattern: /^(\S+) tanggal (.+) bulan (\S+) tahun (.+) \(/u, day: numberTitle, year: numberTitle },
  en: { pattern: /^(\S+), the (\S+) of (\S+) (.+) \(/u, day: englishOrdinal, year: englishWords },
};

it.each(['id', 'en'] as const)(
  'spells every day of 2020–2030 so that the words alone lead back to it: %s',
  (language) => {
    const { days: dayNames, months } = languages[language].rules;
    const { pattern, day: dayWords, year: yearWords } = spelled[language];
    const dayOf = new Map(Array.from({ length: 32 }, (_, value) => [dayWords(value), value]));
    const yearOf = new Map(Array.from({ length: 2031 }, (_, value) => [yearWords(value), value]));
    let days = 0;
    for (let date = '2020-01-01'; date <= '2030-12-31'; date = addDays(date, 1)) {
      const [, weekday, day = '', month, year = ''] = pattern.exec(formatOf(language).spelledDate(date)) ?? [];
      const monthNumber = months.findIndex((name) => name === month) + 1;
      expect(dateOf(yearOf.get(year) ?? 0, monthNumber, dayOf.get(day) ?? 0)).toBe(date);
      expect(dayNames[datePartsOf(date).weekday]).toBe(weekday);
      days += 1;
    }
    expect(days).toBe(4018);
  },
);

it('writes the days of a visit in one phrase', () => {
  expect(formatOf('id').longRange('2020-02-27', '2020-02-28')).toBe('27–28 Februari 2020');
  expect(formatOf('id').longRange('2020-02-28', '2020-03-01')).toBe('28 Februari – 1 Maret 2020');
  expect(formatOf('en').longRange('2020-12-31', '2021-01-01')).toBe('31 December 2020 – 1 January 2021');
});

it('knows the irregular number words', () => {
  expect([0, 10, 11, 19, 100, 111, 1000, 1945, 999_999].map(numberWords)).toEqual([
    'nol',
    'sepuluh',
    'sebelas',
    'sembilan belas',
    'seratus',
    'seratus sebelas',
    'seribu',
    'seribu sembilan ratus empat puluh lima',
    'sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan',
  ]);
});
