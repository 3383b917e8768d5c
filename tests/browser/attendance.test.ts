import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { drawSignature, openSample } from '../support/papers.ts';
import { expect, test } from '../support/workbench.ts';

async function signAtDesk(page: Page, visit: string, person: RegExp): Promise<void> {
  await page.goto(`${visit}/attendees`);
  await page.getByRole('button', { name: 'Buka meja daftar hadir' }).click();
  await page.getByRole('button', { name: person }).click();
  await drawSignature(page);
  await page.getByRole('button', { name: 'Tanda tangani' }).click();
  await expect(page.getByText('Kehadiran tersimpan')).toBeVisible();
  await page.getByRole('button', { name: 'Keluar' }).click();
}

test('shows that a session was changed after it was signed for, with the words that were signed', async ({
  workbench: page,
}) => {
  const visit = await openSample(page);
  await signAtDesk(page, visit, /^Perwakilan Dewan TIK/u);
  const mark = page.getByRole('button', { name: /^Perwakilan Dewan TIK: / });
  await expect(mark).toContainText('Hadir, bertanda tangan');

  await page.goto(`${visit}/agenda`);
  await page.getByRole('button', { name: 'Pleno pembukaan' }).click();
  await page.getByLabel('Judul sesi').fill('Pleno yang lain');
  await page.getByLabel('Judul sesi').blur();
  await expect(page.getByText(/Tersimpan \d/u)).toBeVisible();
  await page.goto(`${visit}/attendees`);
  await expect(mark).toContainText('berubah sesudah ditandatangani');
  await mark.click();
  const signed = page.getByRole('dialog');
  await expect(signed.getByText('hadir dalam “Pleno pembukaan”')).toBeVisible();
  await expect(signed.getByText('Sesi atau nama berubah sesudah ditandatangani.')).toBeVisible();
  await expectAccessible(page);

  await signed.getByRole('button', { name: 'Hapus, agar dapat ditandatangani ulang' }).click();
  await expect(page.getByLabel('Kehadiran Perwakilan Dewan TIK')).toHaveValue('');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(mark).toBeVisible();
});

test('lets somebody who is not on the list write themselves in and sign', async ({ workbench: page }) => {
  const visit = await openSample(page);
  await page.goto(`${visit}/attendees`);
  await page.getByRole('button', { name: 'Buka meja daftar hadir' }).click();
  await page.getByRole('button', { name: 'Nama saya tidak ada' }).click();
  await page.getByLabel('Jabatan').fill('Camat Kota');
  await page.getByLabel('Instansi').fill('Kecamatan Kota');
  await page.getByRole('button', { name: 'Lanjut ke tanda tangan' }).click();
  await expect(page.getByText('Saya, Camat Kota, Kecamatan Kota, hadir dalam “Pleno pembukaan”')).toBeVisible();
  await drawSignature(page);
  await page.getByRole('button', { name: 'Tanda tangani' }).click();
  await expect(page.getByText('Kehadiran tersimpan')).toBeVisible();
  await page.getByRole('button', { name: 'Keluar' }).click();
  await expect(page.getByText('1 hadir dari 8')).toBeVisible();
  await page.getByRole('button', { name: 'Camat Kota', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Hapus peserta' })).toBeDisabled();
  await expect(page.getByText('Tidak dapat dihapus: ada 1 catatan kehadiran.')).toBeVisible();
});

test('leaves out what was pasted before', async ({ workbench: page }) => {
  const visit = await openSample(page);
  await page.goto(`${visit}/attendees`);
  await page.getByRole('button', { name: 'Tempel dari lembar kerja' }).click();
  const table =
    'DAFTAR UNDANGAN\t\t\nNo\tNama & Gelar\tJabatan dalam tim\n1\tContoh Satu, S.H.\tStaf\n2\tContoh Dua\tStaf\n';
  await page.getByLabel('Tabel yang ditempel').fill(table);
  await page.getByRole('button', { name: 'Tambahkan 2 peserta' }).click();
  await expect(page.getByText('9 peserta').first()).toBeVisible();
  await page.getByRole('button', { name: 'Tempel dari lembar kerja' }).click();
  await page.getByLabel('Tabel yang ditempel').fill(`${table}3\tContoh Tiga\tStaf\n`);
  await expect(page.getByLabel('Lewati 2 baris yang sudah ada dalam daftar')).toBeChecked();
  await page.getByRole('button', { name: 'Tambahkan 1 peserta' }).click();
  await expect(page.getByText('10 peserta').first()).toBeVisible();
});

test('keeps a line that is being changed over a reload, and makes lines of pasted lines', async ({
  workbench: page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const visit = await openSample(page);
  await page.goto(`${visit}/minutes`);
  const field = page.getByRole('combobox', { name: 'Baris baru' });
  await field.click();
  await page.evaluate(() => navigator.clipboard.writeText('Catatan: satu\n\n! dua\n> tiga, 31/2\n'));
  await page.keyboard.press('Control+v');
  await expect(page.getByText('13 baris · 1 keputusan · 2 tindak lanjut')).toBeVisible();
  await expect(page.locator('[data-line="12"]')).toContainText('Tiga, 31/2');
  await field.fill('> kirim data, 31/2');
  await expect(page.getByText('“31/2” tidak ada dalam kalender')).toBeVisible();
  await field.fill('');

  await page.locator('[data-line="10"]').dblclick();
  const open = page.getByRole('combobox', { name: 'Ubah baris' });
  await open.fill('Catatan: satu yang belum selesai diub');
  await page.reload();
  await expect(open).toHaveValue('Catatan: satu yang belum selesai diub');
  await open.press('Enter');
  await expect(page.locator('[data-line="10"]')).toContainText('Satu yang belum selesai diub');
  await page.reload();
  await expect(page.getByText('13 baris')).toBeVisible();
  await expect(open).toBeHidden();
});
