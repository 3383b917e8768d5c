import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScrolling } from '../support/accessibility.ts';
import { drawSignature, openSample } from '../support/papers.ts';
import { attendeeTable, emptyPlan, typedLines } from '../support/plenary-2020.ts';
import { expect, test } from '../support/workbench.ts';

/** Opens a visit from a plan and returns its address. */
async function openPlan(page: Page, folder: string): Promise<string> {
  const file = join(folder, '..', `rencana-${process.pid}-${Date.now()}.yaml`);
  await writeFile(file, emptyPlan);
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.waitForURL(/\/visits\/[^/]+\/home/u);
  return page.url().replace(/\/home.*/u, '');
}

async function saved(page: Page): Promise<void> {
  await expect(page.getByText(/Tersimpan \d/u)).toBeVisible();
}

async function planPlenary(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tambah sesi' }).click();
  const fill = async (label: string, text: string): Promise<void> => {
    await page.getByLabel(label).fill(text);
    await page.getByLabel(label).blur();
  };
  await fill('Judul sesi', 'Pleno pembukaan');
  await fill('Tanggal', '2020-02-26');
  await fill('Mulai (WIB)', '09:00');
  await fill('Selesai (WIB)', '11:30');
  await fill('Tempat', 'Ruang Angling Darmo, Pemkab Bojonegoro');
  await fill('Mata acara, satu per baris', 'Pembukaan\nLaporan Kepala Dinas Kominfo\nArahan Kementerian');
  await saved(page);
}

async function pasteAttendees(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tempel dari lembar kerja' }).click();
  await page.getByLabel('Tabel yang ditempel').fill(attendeeTable);
  await page.getByRole('button', { name: 'Tambahkan 7 peserta' }).click();
  await expect(page.getByRole('button', { name: 'Kepala Dinas Kominfo' })).toBeVisible();
}

async function signIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Buka meja daftar hadir' }).click();
  await page.getByRole('button', { name: /^Kepala Dinas Kominfo/u }).click();
  await expect(
    page.getByText('Saya, Kepala Dinas Kominfo, Dinas Kominfo, hadir dalam “Pleno pembukaan”'),
  ).toBeVisible();
  const sign = page.getByRole('button', { name: 'Tanda tangani' });
  await expect(sign).toBeDisabled();
  await drawSignature(page);
  await page.getByRole('button', { name: 'Urungkan goresan' }).click();
  await expect(sign).toBeDisabled();
  await drawSignature(page);
  await sign.click();
  await expect(page.getByText('Kehadiran tersimpan')).toBeVisible();
  await page.getByRole('button', { name: /^Perwakilan Dewan TIK/u }).click();
  await page.getByLabel('Saya mewakili').check();
  await page.getByLabel('Jabatan wakil yang hadir').fill('Anggota Dewan TIK');
  await expect(page.getByText('Saya, Anggota Dewan TIK, mewakili Perwakilan Dewan TIK')).toBeVisible();
  await drawSignature(page);
  await sign.click();
  await page.getByRole('button', { name: /^Asisten I/u }).click();
  await page.getByRole('button', { name: 'Tanda tangan di kertas' }).click();
  await page.getByRole('button', { name: /^Perwakilan pemerintah desa/u }).click();
  await page.getByRole('button', { name: 'Tidak hadir' }).click();
  await expect(page.getByText('3 belum')).toBeVisible();
  await page.getByRole('button', { name: 'Keluar' }).click();
}

async function typeLines(page: Page): Promise<void> {
  const field = page.getByRole('combobox', { name: 'Baris baru' });
  for (const line of typedLines) {
    await field.fill(line);
    await field.press('Enter');
    await expect(field).toHaveValue('');
  }
}

/** Makes a paper and reads its text back with another program. */
async function paperText(page: Page, folder: string, address: string): Promise<string> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Buat PDF' }).click();
  await expect(page.getByText('PDF selesai')).toBeVisible({ timeout: 30_000 });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Simpan PDF' }).click(),
  ]);
  const file = join(folder, `${new URL(address).searchParams.get('kind')}.pdf`);
  await download.saveAs(file);
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  // The watermark crosses the lines, in pieces.
  return text.replaceAll(/\b(?:DRAF|DRA|DR|RAF|AF)\b/gu, ' ').replaceAll(/\s+/gu, ' ');
}

test('takes the whole plenary of 2020 from an empty visit to three papers', async ({ workbench: page, data }, info) => {
  test.setTimeout(120_000);
  const visit = await openPlan(page, data);
  await page.goto(`${visit}/agenda`);
  await planPlenary(page);
  await expect(page.getByText('Di luar tanggal kunjungan').first()).toBeVisible();
  await page.goto(`${visit}/attendees`);
  await pasteAttendees(page);
  await signIn(page);
  await expect(page.getByText('3 hadir dari 7')).toBeVisible();

  await page.goto(`${visit}/minutes`);
  await typeLines(page);
  await expect(page.getByText('12 baris · 1 keputusan · 1 tindak lanjut')).toBeVisible();
  await expect(page.getByText('Belum ada pemilik dan tenggat')).toBeVisible();
  await page.goto(`${visit}/actions`);
  await page.getByText('Belum lengkap · 1').click();
  await expect(page.getByRole('button', { name: /^Menunjuk petugas/u })).toBeVisible();

  const folder = info.outputPath();
  const minutes = await paperText(page, folder, `${visit}/report?kind=minutes`);
  for (const words of [
    'Angling Darmo',
    'perubahan tata kelola',
    'G2G, G2C, G2E, G2B',
    'belum maksimal',
    'agen perubahan',
    'petugas yang bertanggung jawab',
    'pola pikir',
    'berimbang',
    'komunitas kreatif',
  ]) {
    expect(minutes).toContain(words);
  }
  const record = await paperText(page, folder, `${visit}/report?kind=berita-acara`);
  expect(record).toContain('BERITA ACARA');
  expect(record).toContain('Dua Ribu Dua Puluh');
  expect(record).toMatch(/dalam rangkap 2 \(dua\).*Bojonegoro, 28 Februari 2020 PIHAK KEDUA, PIHAK PERTAMA,/u);
  const attendance = await paperText(page, folder, `${visit}/report?kind=attendance`);
  expect(attendance).toContain('Kepala Dinas Kominfo');
  expect(attendance).toContain('Perwakilan pemerintah desa');
});

test('loses nothing of the minutes on a reload: neither kept lines nor the one being typed', async ({
  workbench: page,
}) => {
  const visit = await openSample(page);
  await page.goto(`${visit}/minutes`);
  const field = page.getByRole('combobox', { name: 'Baris baru' });
  await field.fill('@Kepala Dinas Komunikasi > rekap waktu izin usaha mikro, Jumat depan');
  await expect(page.getByText('→ tenggat 6 Mar 2020')).toBeVisible();
  await field.press('Enter');
  await field.fill('belum selesai diket');
  await expect(page.getByText('11 baris')).toBeVisible();
  await saved(page);
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Baris baru' })).toHaveValue('belum selesai diket');
  await expect(page.getByText('11 baris')).toBeVisible();
  await expect(page.getByText('Rekap waktu izin usaha mikro, Jumat depan').first()).toBeVisible();
});

test('keeps every word after a name, and marks a name that may be another one', async ({ workbench: page }) => {
  await page.goto(`${await openSample(page)}/minutes`);
  const field = page.getByRole('combobox', { name: 'Baris baru' });
  await field.fill('@Asisten I pelaksana di lapangan kurang');
  await field.press('Enter');
  await expect(page.locator('[data-line="10"]')).toContainText('Pelaksana di lapangan kurang');
  await field.fill('@Kepala Dinas anggaran 2026 turun');
  await expect(page.getByText('Kepala Dinas: siapa?')).toBeVisible();
  await field.press('Enter');
  await expect(page.locator('[data-line="11"]')).toContainText('@Kepala Dinas anggaran 2026 turun pembicara?');
  await field.fill('> rekap data minggu kedua setelah Jumat depan');
  await expect(page.getByText(/bukan satu hari/u)).toBeVisible();
});

test('keeps what was typed into a line when another one is opened', async ({ workbench: page }) => {
  await page.goto(`${await openSample(page)}/minutes`);
  const open = page.getByRole('combobox', { name: 'Ubah baris' });
  await page.locator('[data-line="8"]').dblclick();
  await open.press('End');
  await open.pressSequentially(' dan dicatat');
  await page.locator('[data-line="9"]').dblclick();
  await expect(open).toHaveCount(1);
  await expect(page.locator('[data-line="8"]')).toContainText('dan dicatat');
  await open.press('Escape');
  await expect(page.locator('[data-line="9"]')).toBeFocused();
});

test('edits, moves, splits, merges, finds and undoes lines from the keyboard alone', async ({ workbench: page }) => {
  const visit = await openSample(page);
  await page.goto(`${visit}/minutes`);
  const field = page.getByRole('combobox', { name: 'Baris baru' });
  const active = page.locator('[data-line]:focus');
  await field.fill('Catatan: satu dua');
  await field.press('Enter');
  await field.press('ArrowUp');
  await expect(active).toContainText('Satu dua');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(active).toContainText('Satu dua');
  await expect(active).toHaveAttribute('data-line', '9');

  await page.keyboard.press('Enter');
  const open = page.getByRole('combobox', { name: 'Ubah baris' });
  await open.press('Home');
  for (let step = 0; step < 'Catatan: Satu'.length; step++) await open.press('ArrowRight');
  await open.press('Control+Enter');
  await expect(page.getByText('12 baris')).toBeVisible();
  await expect(active).toContainText('Satu');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await open.press('Home');
  await open.press('Backspace');
  await expect(page.getByText('11 baris')).toBeVisible();
  await expect(active).toContainText('Satu dua');

  await page.keyboard.press('Control+f');
  await page.getByLabel('Cari dalam notulen').fill('pikir pola');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 dari 1')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();

  await field.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(active).toContainText('Satu dua');
  await page.keyboard.press('Delete');
  await expect(page.getByText('10 baris')).toBeVisible();
  await saved(page);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('11 baris')).toBeVisible();
});

test('says which pasted rows are wrong, takes the others as one step, and undoes it as one', async ({
  workbench: page,
}) => {
  const visit = await openSample(page);
  await page.goto(`${visit}/attendees`);
  const rows = Array.from(
    { length: 200 },
    (_, n) => `Contoh Peserta ${n}\tStaf ${n}\tBappeda\t08123456${String(n).padStart(4, '0')}\t${n === 7 ? '123' : ''}`,
  );
  await page.getByRole('button', { name: 'Tempel dari lembar kerja' }).click();
  await page.getByLabel('Tabel yang ditempel').fill(`Nama\tJabatan\tOPD\tNo HP\tNIP\n${rows.join('\n')}`);
  await expect(page.getByText('Baris 9 · NIP: NIP harus 18 angka.')).toBeVisible();
  await page.getByRole('button', { name: 'Tambahkan 199 peserta' }).click();
  await expect(page.getByText('206 peserta').first()).toBeVisible();
  await page.getByLabel('Cari nama').fill('peserta 42');
  await page.getByRole('button', { name: /^Contoh Peserta 42/u }).click();
  await expect(page.getByText('Telepon: 0812••••••42')).toBeVisible();
  await page.getByLabel('Cari nama').fill('');
  await saved(page);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('7 peserta').first()).toBeVisible();
});

const screens = ['agenda', 'attendees', 'minutes', 'actions', 'interview', 'report'];

for (const screen of screens) {
  test(`shows ${screen} without barriers in light and dark, and at twice the text size`, async ({
    workbench: page,
  }) => {
    const visit = await openSample(page);
    await page.goto(`${visit}/${screen}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await saved(page);
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
    await expectAccessible(page);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await expectNoSidewaysScrolling(page);
  });
}

test('speaks English on every screen of the meeting, without barriers', async ({ workbench: page }) => {
  const visit = await openSample(page);
  await page.goto(new URL('/settings', page.url()).href);
  await page.getByText('English', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  const words = ['Export .ics', 'Paste from a spreadsheet', 'speaker', 'Export CSV', 'Interviewees', 'Make the PDF'];
  for (const [index, screen] of screens.entries()) {
    await page.goto(`${visit}/${screen}`);
    await expect(page.getByText(words[index] ?? '').first()).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
  }
});
