import { expect, it } from 'vitest';
import { findDue } from '../../../shared/domain/words/find-due.ts';

// The plenary was on a Wednesday, in a leap year.
const today = '2020-02-26';

it.each([
  ['rekap waktu izin, Jumat depan', '2020-03-06'],
  ['rekap waktu izin, Jumat', '2020-02-28'],
  ['rekap hari Jum’at', '2020-02-28'],
  ['rekap Jumat minggu depan', '2020-03-06'],
  ['rekap hari Minggu depan', '2020-03-08'],
  ['rekap Minggu', '2020-03-01'],
  ['rekap Rabu', '2020-03-04'],
  ['selesai besok', '2020-02-27'],
  ['selesai lusa', '2020-02-28'],
  ['selesai hari ini', '2020-02-26'],
  ['selesai minggu ini', '2020-02-28'],
  ['minggu depan dibahas lagi', '2020-03-04'],
  ['bulan depan', '2020-03-26'],
  ['kirim 28/2', '2020-02-28'],
  ['kirim 25/2', '2021-02-25'],
  ['kirim 28/2/20', '2020-02-28'],
  ['kirim 29 Feb', '2020-02-29'],
  ['kirim 6 Maret', '2020-03-06'],
  ['kirim 6 Mar 2021', '2021-03-06'],
  ['kirim 06-03-2020', '2020-03-06'],
  ['kirim Jumat, 6 Maret 2020', '2020-03-06'],
  ['kirim 2020-03-06', '2020-03-06'],
  ['kirim tanggal 5', '2020-03-05'],
  ['kirim tgl 27', '2020-02-27'],
  ['paling lambat akhir bulan', '2020-02-29'],
  ['paling lambat akhir bulan depan', '2020-03-31'],
  ['awal Maret', '2020-03-01'],
  ['pertengahan Januari', '2021-01-15'],
  ['akhir tahun', '2020-12-31'],
  ['14 hari lagi', '2020-03-11'],
  ['tiga hari lagi', '2020-02-29'],
  ['dua minggu lagi', '2020-03-11'],
  ['dalam 2 minggu', '2020-03-11'],
  ['seminggu lagi', '2020-03-04'],
  ['sebulan lagi', '2020-03-26'],
  ['3 hari kerja', '2020-03-02'],
  ['send it next Friday', '2020-03-06'],
  ['Friday next week', '2020-03-06'],
  ['in two weeks', '2020-03-11'],
  ['within a week', '2020-03-04'],
  ['3 days from now', '2020-02-29'],
  ['in 5 working days', '2020-03-04'],
  ['by the end of the month', '2020-02-29'],
  ['by the end of next month', '2020-03-31'],
  ['end of March', '2020-03-31'],
  ['by the 10th', '2020-03-10'],
  ['March 6th', '2020-03-06'],
  ['Mar 6, 2021', '2021-03-06'],
  ['the day after tomorrow', '2020-02-28'],
  ['tomorrow at the latest', '2020-02-27'],
  ['on Monday', '2020-03-02'],
])('reads "%s" as %s', (text, date) => {
  expect(findDue(text, today)?.date).toBe(date);
});

it.each([
  ['2019-12-31', 'besok', '2020-01-01'],
  ['2019-12-31', 'Jumat depan', '2020-01-10'],
  ['2019-12-30', '3/1', '2020-01-03'],
  ['2020-01-31', 'sebulan lagi', '2020-02-29'],
  ['2021-01-31', 'bulan depan', '2021-02-28'],
  ['2019-12-01', '29 Feb', '2020-02-29'],
  ['2021-12-15', 'akhir bulan depan', '2022-01-31'],
])('on %s reads "%s" as %s', (day, text, date) => {
  expect(findDue(text, day)?.date).toBe(date);
});

it.each([
  ['2020-02-26', 'selesai 31/2', '31/2'],
  ['2020-02-26', 'selesai 30 Februari', '30 Februari'],
  ['2020-02-26', 'selesai 29/2/2021', '29/2/2021'],
  ['2021-03-01', 'selesai 29/2', '29/2'],
  ['2020-02-26', 'selesai 2020-13-01', '2020-13-01'],
])('on %s finds in "%s" a day that no calendar has', (day, text, words) => {
  const due = findDue(text, day);
  expect(due).toMatchObject({ date: undefined });
  expect(text.slice(due?.from, due?.to)).toBe(words);
});

it.each([
  ['rekap izin usaha, Jumat depan ya', 'Jumat depan'],
  ['rekap izin usaha paling lambat tanggal 6 Maret', 'paling lambat tanggal 6 Maret'],
  ['send the list no later than Friday', 'no later than Friday'],
])('says where the words stand in "%s", with those that lead to them', (text, words) => {
  const due = findDue(text, today);
  expect(text.slice(due?.from, due?.to)).toBe(words);
});

it.each([
  'menunjuk petugas data',
  'pukul 10.30',
  'pelayanan 24/7',
  'berjalan 100 hari',
  'uptime of 30 days',
  'Jumatan bersama',
  'versi 2.1',
])('finds no date in "%s"', (text) => {
  expect(findDue(text, today)).toBeUndefined();
});
