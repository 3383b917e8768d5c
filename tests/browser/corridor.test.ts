import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { pinnedNode } from '../../scripts/lib/paths.mjs';
import { expect, test } from '../support/workbench.ts';

/** A picture of 1 × 1 pixel, as a phone would save it. */
const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const passphrase = 'lapangan-2020';

/** Makes a key as a person would, with the command line, on a data folder of its own. */
function makeKey(folder: string): string {
  const [key, secret] = [join(folder, 'kunci.p12'), join(folder, 'sandi')];
  writeFileSync(secret, passphrase);
  const cli = join(import.meta.dirname, '../../electron/hosts/cli.ts');
  const words = ['identity', 'create', '--name', 'Kunci uji', '--out', key, '--passphrase-file', secret];
  execFileSync(pinnedNode, [cli, '--data', join(folder, 'lain'), ...words]);
  return key;
}

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Buka kunjungan contoh' }).click();
  await page.waitForURL(/\/visits\/[^/]+\/home/u);
}

async function allSaved(page: Page): Promise<void> {
  await expect(page.getByText(/✓ Tersimpan \d/u)).toBeVisible();
}

/** Opens a section of the visit from the left rail. */
async function open(page: Page, section: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Bagian kunjungan' }).getByRole('link', { name: section }).click();
}

async function download(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return file.path();
}

test('a visit goes from the sample to a signed and verified assessment in the window', async ({
  workbench: page,
  data,
}) => {
  test.setTimeout(120_000);
  page.setDefaultTimeout(15_000);
  await openSample(page);
  await page.getByRole('button', { name: /Ketua Tim Penilai/u }).click();
  await expect(page.getByRole('figure', { name: '6 pilar' })).toBeVisible();

  await test.step('rates an indicator by a key, and adds a photo to it', async () => {
    await open(page, 'Daftar periksa');
    await expect(page.getByRole('radiogroup')).toBeVisible();
    await page.keyboard.press('4');
    await allSaved(page);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer: photo });
    await expect(page.getByText('foto.png').first()).toBeVisible();
  });

  await test.step('adds an attendee', async () => {
    await open(page, 'Peserta & kehadiran');
    await page.getByRole('button', { name: 'Tambah peserta' }).click();
    await page.getByLabel('Jabatan').last().fill('Kepala Bappeda');
    await page.getByLabel('Jabatan').last().blur();
    await allSaved(page);
    await expect(page.getByRole('button', { name: 'Kepala Bappeda' })).toBeVisible();
  });

  await test.step('types a line of minutes', async () => {
    await open(page, 'Notulen');
    const line = page.getByRole('combobox', { name: 'Baris baru' });
    await line.fill('Pelayanan harus lebih cepat');
    await line.press('Enter');
    await expect(page.getByText('Pelayanan harus lebih cepat', { exact: true })).toBeVisible();
    await allSaved(page);
  });

  await open(page, 'Laporan & tanda tangan');
  await test.step('exports the assessment', async () => {
    await page.getByRole('button', { name: 'Buat PDF' }).click();
    await expect(page.getByText('PDF selesai')).toBeVisible({ timeout: 30_000 });
    const text = execFileSync('pdftotext', ['-layout', await download(page, 'Simpan PDF'), '-'], { encoding: 'utf8' });
    for (const fact of ['Kabupaten Bojonegoro', 'NILAI CONTOH', 'GOV.1.1', 'Kepala Bappeda'])
      expect(text).toContain(fact);
  });

  await test.step('signs it with a PKCS#12', async () => {
    await page.getByRole('button', { name: 'Siapkan untuk ditandatangani' }).click();
    await page.getByRole('button', { name: 'Tanda tangan Ketua Tim Penilai' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('input[type=file]').setInputFiles(makeKey(data));
    await dialog.getByLabel('Frasa sandi').fill(passphrase);
    await dialog.getByRole('button', { name: 'Tanda tangani' }).click();
    await expect(dialog.getByText(/tidak berubah|utuh/iu).first()).toBeVisible({ timeout: 30_000 });
    await dialog.getByRole('button', { name: 'Tutup' }).last().click();
  });

  const signed = await download(page, 'Ekspor untuk ditandatangani di luar');
  expect(execFileSync('pdfsig', [signed], { encoding: 'utf8' })).toContain('Signature is Valid.');
  execFileSync('qpdf', ['--check', signed]);

  await test.step('verifies it, and a touched copy of it', async () => {
    await page.goto(new URL('/verify', page.url()).href);
    const bytes = readFileSync(signed);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'laporan.pdf', mimeType: 'application/pdf', buffer: bytes });
    await expect(page.getByText(/Belum dapat dipastikan|tidak terbukti|belum terbukti/iu).first()).toBeVisible();
    const touched = Buffer.from(bytes);
    touched[2000] = (touched[2000] ?? 0) ^ 1;
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'diubah.pdf', mimeType: 'application/pdf', buffer: touched });
    await expect(page.getByText(/tidak sah|berubah|rusak/iu).first()).toBeVisible();
  });
});
