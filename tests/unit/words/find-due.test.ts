import { expect, it } from 'vitest';
import { findDue } from '../../../shared/domain/words/find-due.ts';

// The plenary was on a Wednesday.
const today = '2020-02-26';

it.each([
  ['rekap waktu izin, Jumat depan', '2020-03-06'],
  ['rekap waktu izin, Jumat', '2020-02-28'],
  ['selesai besok', '2020-02-27'],
  ['selesai lusa', '2020-02-28'],
  ['kirim 28/2', '2020-02-28'],
  ['kirim 25/2', '2021-02-25'],
  ['kirim 6 Maret', '2020-03-06'],
  ['kirim 6 Maret 2021', '2021-03-06'],
  ['kirim 06-03-2020', '2020-03-06'],
  ['paling lambat akhir bulan', '2020-02-29'],
  ['paling lambat akhir bulan depan', '2020-03-31'],
  ['minggu depan dibahas lagi', '2020-03-04'],
  ['14 hari lagi', '2020-03-11'],
  ['send it next Friday', '2020-03-06'],
  ['by the end of the month', '2020-02-29'],
  ['tomorrow at the latest', '2020-02-27'],
  ['on Monday', '2020-03-02'],
])('reads "%s" as %s', (text, date) => {
  expect(findDue(text, today)?.date).toBe(date);
});

it('says where the words stand', () => {
  const text = 'rekap izin usaha, Jumat depan ya';
  const due = findDue(text, today);
  expect(text.slice(due?.from, due?.to)).toBe('Jumat depan');
});

it.each(['menunjuk petugas data', 'bab 31/2 tidak ada', 'pukul 10.30'])('finds no date in "%s"', (text) => {
  expect(findDue(text, today)).toBeUndefined();
});
