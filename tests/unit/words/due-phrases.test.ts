import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { findDue, readDue } from '../../../shared/domain/words/find-due.ts';

const rows = readFileSync(new URL('../../fixtures/words/due-phrases.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t'));

it.each(rows)('reads "%s", said on %s, as %s', (phrase = '', saidOn = '', right = '') => {
  expect(findDue(phrase, saidOn)?.date ?? '-').toBe(right);
  expect(findDue(`susun rekap ${phrase}`, saidOn)?.date ?? '-').toBe(right);
});

// A Thursday; in the last case but two the day is a Monday.
it.each([
  ['tanggal 15 bulan depan', '2026-11-26', '2026-12-15'],
  ['akhir tahun 2027', '2026-11-26', '2027-12-31'],
  ['minggu kedua Desember', '2026-11-26', undefined],
  ['Wednesday this week', '2026-11-23', '2026-11-25'],
  ['end of year 2027', '2026-11-26', '2027-12-31'],
  ['minggu terakhir Januari 2027', '2026-11-26', undefined],
  ['dua minggu setelah 1 Desember', '2026-11-26', '2026-12-15'],
  ['2/3/20', '2020-02-26', '2020-03-02'],
])('reads "%s", said on %s, to its end', (phrase, saidOn, right) => {
  expect(findDue(phrase, saidOn)?.date).toBe(right);
});

// Said on a Wednesday, 26 February 2020.
it.each([
  ['kirim Jumat yang lalu', undefined],
  ['laporan minggu lalu', undefined],
  ['rapat setiap Senin', undefined],
  ['layanan Senin sampai Jumat', undefined],
  ['layanan Senin-Jumat', undefined],
  ['rapat Senin dan Kamis', undefined],
  ['bimtek 5-7 Maret', undefined],
  ['bimtek 28 Feb – 2 Maret', undefined],
  ['bimtek 27 dan 28 Februari', undefined],
  ['2-3 hari lagi', undefined],
  ['satu atau dua hari lagi', undefined],
  ['dua tiga hari lagi', undefined],
  ['lebih dari seminggu lagi', undefined],
  ['bukan Jumat depan', undefined],
  ['mulai Jumat depan', undefined],
  ['after Friday', undefined],
  ['dua minggu setelah rapat Jumat', undefined],
  ['14 hari sejak undangan Jumat', undefined],
  ['minggu ke-2 Desember', undefined],
  ['hari Senin minggu ketiga Maret', undefined],
  ['Jumat pertama Maret', undefined],
  ['second Friday of March', undefined],
  ['5 bulan depan', undefined],
  ['akhir pekan ini', undefined],
  ['tahun depan', undefined],
  ['survei ke Pasar Minggu', undefined],
  ['rapikan Jalan 10 November', undefined],
  ['sesuai surat tanggal 24 Februari', undefined],
  ['Perda 5/3/2020', undefined],
  ['skor 3/4', undefined],
  ['hadir 8/12 orang', undefined],
  ['standar layanan 3 hari kerja', undefined],
  ['Senin pekan ini', undefined],
  ['kirim 5 Maret 2019', undefined],
  ['Jumat, 28 Februari 2021', undefined],
  ['tanggal 31 bulan April', undefined],
  ['Pak Jan 2 kali hadir', undefined],
  ['rapat Senin, laporan Jumat', undefined],
  ['susun laporan 5 besok', undefined],
  ['pukul 10.30 sampai 12.00', undefined],
  ['versi 1.5-2020', undefined],
  ['H-3', undefined],
  ['malam Jumat', undefined],
  ['dalam 24 jam', undefined],
  ['atur cuti maksimal 12 hari', undefined],
  ['Jumat pukul 09.00 s.d. 12.00', '2020-02-28'],
  ['dalam tahun 2020', undefined],
  ['data Januari 2020', undefined],
  ['bayar Rp1.500.000 besok', '2020-02-27'],
  ['besok pagi pukul 09.00 WIB', '2020-02-27'],
  ['Jumat jam 10', '2020-02-28'],
  ['laporan ini besok', '2020-02-27'],
  ['hari Minggu ini', '2020-03-01'],
  ['Minggu, 1 Maret 2020', '2020-03-01'],
  ['besok, Kamis', '2020-02-27'],
  ['Jumat depan (6/3)', '2020-03-06'],
  ['selambat-lambatnya 14 hari kerja', '2020-03-17'],
  ['tenggat: 5 Maret', '2020-03-05'],
  ['sampai dengan 30 April 2020', '2020-04-30'],
  ['s/d 30 April 2020', '2020-04-30'],
  ['sebelum 5/6', '2020-06-05'],
  ['data tahun 2019, Jumat depan', '2020-03-06'],
  ['rekap 2019 paling lambat 31 Maret 2020', '2020-03-31'],
  ['rapat Senin, laporan paling lambat Jumat', '2020-02-28'],
  ['dua puluh satu hari lagi', '2020-03-18'],
  ['twenty-one days from now', '2020-03-18'],
  ['tiga hari setelah Jumat depan', '2020-03-09'],
  ['a week from Friday', '2020-03-06'],
  ['akhir triwulan ini', '2020-03-31'],
  ['akhir semester I 2021', '2021-06-30'],
  ['end of the second quarter', '2020-06-30'],
  ['akhir Q3', '2020-09-30'],
  ['akhir bulan Maret', '2020-03-31'],
  ['mid-March', '2020-03-15'],
  ['minggu depan hari Kamis', '2020-03-05'],
  ['this Friday', '2020-02-28'],
  ['by the 6th of March', '2020-03-06'],
  ['paling lambat hari Jumat tanggal 6 Maret 2020', '2020-03-06'],
  ['Kita may kirim besok', '2020-02-27'],
  ['setahun lagi', '2021-02-26'],
  ['akhir tahun anggaran 2021', '2021-12-31'],
  ['akhir bulan Ramadan', undefined],
  ['H+7 Lebaran', undefined],
  ['esok hari', '2020-02-27'],
  ['tgl. 5 Mar. 2020', '2020-03-05'],
])('takes from "%s" no other day than %s', (phrase, right) => {
  expect(findDue(`susun ${phrase}`, '2020-02-26')?.date).toBe(right);
});

// Said on a Thursday. Each has a number, a year or a word beside the day that says another day, or none.
it.each(
  (
    "5 Desember '27|5 Desember ’27|5 Desember TA 2027|5 Desember T.A. '27|5 Desember/2027|by Dec 5, '27|Dec 5, 27|" +
    'due 5 December FY27|5 December FY 2027/28|1,5 bulan lagi|2,5 minggu lagi|0,5 bulan lagi|1,000 hari lagi|' +
    '1.000,5 hari lagi|2-3 hari lagi|half a month from now|setengah bulan lagi|satu setengah bulan lagi|' +
    '5,6 Desember|5, 6, 7 Desember|5+6 Desember|5-6 Desember|5 sd 6 Desember|5 s.d 6 Desember|December 4, 5|' +
    '1 Desember/2 Desember|2 minggu + 3 hari lagi|2 minggu, 3 hari lagi|H-1 rapat 10 Desember|H-1, 10 Desember|' +
    'H - 1 rapat kerja pada 10 Desember|10 Desember (H-1)|2 hari menjelang 10 Desember|sepekan jelang 10 Desember|' +
    'dua hari menjelang rapat 10 Desember|pra rapat 10 Desember|paling cepat 5 Desember|no earlier than Dec 4|' +
    '5 Des/27|5 Desember 2027/2028|5 Desember T. A. 2027|5 Desember TA2027|5 to 6 December|10 Desember minus 2 hari|' +
    'Jumat, minggu ketiga Desember|minggu ketiga Desember, Jumat|Jumat depan (5/12)|besok, (, (, (, (, (, (, (, lusa'
  ).split('|'),
)('leaves open when "%s" is', (phrase) => {
  const due = findDue(`susun ${phrase}`, '2026-11-26');
  expect(due).toBeDefined();
  expect(due?.date).toBeUndefined();
});

it.each([
  ['5 Desember thn 2027', '2027-12-05'],
  ['5 Desember th. 2027', '2027-12-05'],
  ['5 Desember [2027]', '2027-12-05'],
  ['December 5,2027', '2027-12-05'],
  ['"5 Desember"', '2026-12-05'],
  ["'15 Desember'", '2026-12-15'],
  ['naikkan 1,5% besok', '2026-11-27'],
  ['bayar Rp1,5 juta besok', '2026-11-27'],
  ['data guru SD 5 Desember', '2026-12-05'],
  ['Jumat depan (4/12)', '2026-12-04'],
  ['data triwulan III 2026, Jumat depan', '2026-12-04'],
  ['dokumen TA 2027 paling lambat 5 Desember', '2026-12-05'],
  ['bahan H-1 rapat, paling lambat 5 Desember', '2026-12-05'],
  ['data tahun 2025/2026, Jumat depan', '2026-12-04'],
  ['setengah data besok', '2026-11-27'],
  ['besok, kerja sama desa', '2026-11-27'],
])('still reads "%s", said on a Thursday, as %s', (phrase, right) => {
  expect(findDue(`susun ${phrase}`, '2026-11-26')?.date).toBe(right);
});

it.each([
  ['susun data Jumat kedua Desember', 'Jumat kedua Desember'],
  ['rapat Selasa, 2 Maret 2020', 'Selasa, 2 Maret 2020'],
  ['rapat setiap hari Senin', 'setiap hari Senin'],
])('marks in "%s" the words that it does not read', (text, words) => {
  const due = findDue(text, '2020-02-26');
  expect(due).toMatchObject({ date: undefined });
  expect(text.slice(due?.from, due?.to)).toBe(words);
});

it.each(['secepatnya', 'skala 1/5', '24/7 layanan', 'data Januari 2020', 'nomor 188/157/KEP/412.013/2017'])(
  'marks nothing in "%s"',
  (text) => {
    expect(findDue(text, '2020-02-26')).toBeUndefined();
  },
);

it('reads a whole field also where the day has passed or could be a share, and nothing with words beside it', () => {
  expect(readDue(' 5/6 ', '2020-02-26')?.date).toBe('2020-06-05');
  expect(readDue('5 Maret 2019', '2020-02-26')?.date).toBe('2019-03-05');
  expect(readDue('Jumat depan', '2020-02-26')?.date).toBe('2020-03-06');
  expect(readDue('31/2', '2020-02-26')).toMatchObject({ date: undefined });
  expect(readDue('kirim Jumat', '2020-02-26')).toBeUndefined();
});

it('reads no day before the one on which it was said, whatever the words', () => {
  const word = fc.constantFrom(
    ...'Jumat,Minggu,depan,ini,lalu,5,31,12,2020,Maret,tanggal,bulan,minggu,hari,lagi,dua,kerja,besok,akhir,awal'.split(
      ',',
    ),
    ...'sebelum,setelah,paling lambat,dalam,tahun,triwulan,I,(,),-,/,28/2,next,week,of,the,end,10.30,pagi,dan,x'.split(
      ',',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 9 }), (words) => {
      const text = words.join(' ');
      const due = findDue(text, '2020-02-26');
      expect((due?.date ?? '2020-02-26') >= '2020-02-26').toBe(true);
      expect(due === undefined || text.slice(due.from, due.to).trim() === text.slice(due.from, due.to)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
