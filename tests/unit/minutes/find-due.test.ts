import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { findDue } from '../../../shared/domain/minutes/find-due.ts';

/** The day of the plenary of 2020, a Wednesday. */
const today = '2020-02-26';

it.each([
  ['rekap izin, Jumat depan', '2020-03-06', 'Jumat depan'],
  ['rekap izin Jumat', '2020-02-28', 'Jumat'],
  ['by next Friday', '2020-03-06', 'by next Friday'],
  ['besok pagi', '2020-02-27', 'besok'],
  ['lusa', '2020-02-28', 'lusa'],
  ['tomorrow', '2020-02-27', 'tomorrow'],
  ['paling lambat 28/2', '2020-02-28', 'paling lambat 28/2'],
  ['25/2', '2021-02-25', '25/2'],
  ['29/2', '2020-02-29', '29/2'],
  ['28/02/2021', '2021-02-28', '28/02/2021'],
  ['2020-03-01', '2020-03-01', '2020-03-01'],
  ['akhir bulan', '2020-02-29', 'akhir bulan'],
  ['akhir bulan depan', '2020-03-31', 'akhir bulan depan'],
  ['end of the month', '2020-02-29', 'end of the month'],
  ['akhir tahun', '2020-12-31', 'akhir tahun'],
  ['6 Maret 2020', '2020-03-06', '6 Maret 2020'],
  ['tanggal 6 Mar', '2020-03-06', 'tanggal 6 Mar'],
  ['March 6', '2020-03-06', 'March 6'],
  ['minggu depan', '2020-03-04', 'minggu depan'],
  ['hari Minggu depan', '2020-03-08', 'hari Minggu depan'],
  ['dua minggu lagi', '2020-03-11', 'dua minggu lagi'],
  ['in 3 days', '2020-02-29', 'in 3 days'],
  ['bulan depan', '2020-03-26', 'bulan depan'],
])('reads %s as %s', (text, date, words) => {
  const due = findDue(text, today);
  expect(due?.date).toBe(date);
  expect(text.slice(due?.from, due?.to)).toBe(words);
});

it.each(['31/2', 'tanpa tenggat', 'kemarin', 'Jumatan', '3 layanan', 'pilar 4'])(
  'finds no due date in “%s”',
  (text) => {
    expect(findDue(text, today)).toBeUndefined();
  },
);

it('never finds a day before the one on which it was said, unless the year was said', () => {
  const words = fc.constantFrom(
    'besok',
    'Jumat',
    'Senin depan',
    'akhir bulan',
    '28/2',
    '1 Januari',
    'in 2 weeks',
    'bulan depan',
  );
  const days = fc
    .integer({ min: 0, max: 4017 })
    .map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(words, days, (text, day) => {
      expect((findDue(text, day)?.date ?? '') >= day).toBe(true);
    }),
  );
});
