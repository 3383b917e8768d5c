import type { LanguageRules } from '../language-rules.ts';
import { numberTitle, numberWords } from './number-words.ts';

/** How Indonesian writes numbers, times and dates. */
export const rules: LanguageRules = {
  locale: 'id-ID',
  marks: { decimal: ',', thousands: '.', clock: '.' },
  days: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  months: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  numberWords,
  spelledDate: ({ weekday, day, month, year }) =>
    `${weekday} tanggal ${numberTitle(day)} bulan ${month} tahun ${numberTitle(year)}`,
};
