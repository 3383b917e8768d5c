import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScrolling } from '../support/accessibility.ts';
import { download, makeIdentity, openSample, prepare, signAs } from '../support/papers.ts';
import { expect, test } from '../support/workbench.ts';

/** A signed attendance list of the sample visit, as a file. */
async function signedPaper(page: Page, file: string): Promise<void> {
  const visit = await openSample(page);
  await makeIdentity(page, 'Penandatangan uji');
  await page.goto(`${visit}/report?kind=attendance`);
  await prepare(page);
  await signAs(page, /^Tanda tangan Ketua Tim Penilai/u);
  await download(page, 'Ekspor untuk ditandatangani di luar', file);
}

/** Drops a file on the page, as from a file manager. */
async function drop(page: Page, file: string): Promise<void> {
  const bytes = (await readFile(file)).toString('base64');
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    const raw = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    data.items.add(new File([raw], 'berkas.pdf', { type: 'application/pdf' }));
    return data;
  }, bytes);
  await page.getByRole('region', { name: /^Letakkan berkas/u }).dispatchEvent('drop', { dataTransfer: transfer });
}

test('answers the four questions about a dropped file, and never calls undecided valid', async ({
  workbench: page,
}, info) => {
  test.setTimeout(120_000);
  const file = info.outputPath('signed.pdf');
  await signedPaper(page, file);
  await page.goto(new URL('/verify', page.url()).href);
  await expectAccessible(page);
  await drop(page, file);
  await expect(page.getByText('Belum dapat dipastikan')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('Sah', { exact: true })).toHaveCount(0);
  for (const question of ['Apakah utuh?', 'Siapa yang menandatangani?', 'Kapan?', 'Berubah sejak ditandatangani?']) {
    await expect(page.getByText(question)).toBeVisible();
  }
  await expect(page.getByRole('cell', { name: /Penandatangan uji/u }).first()).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  const report = info.outputPath('pemeriksaan.pdf');
  await download(page, 'Simpan laporan pemeriksaan', report);
  expect((await readFile(report)).subarray(0, 5).toString()).toBe('%PDF-');
});

test('says that a file with one changed byte is not what was signed', async ({ workbench: page }, info) => {
  test.setTimeout(120_000);
  const file = info.outputPath('signed.pdf');
  await signedPaper(page, file);
  const bytes = await readFile(file);
  const at = bytes.indexOf('stream') + 40;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(file, bytes);
  await page.goto(new URL('/verify', page.url()).href);
  await page
    .getByRole('region', { name: /^Letakkan berkas/u })
    .locator('input[type=file]')
    .setInputFiles(file);
  await expect(page.getByText('Tidak sah')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('Tidak utuh', { exact: true }).first()).toBeVisible();
});

test('proves the name of a signer once their certificate is trusted, and no longer after', async ({
  workbench: page,
}, info) => {
  test.setTimeout(120_000);
  const file = info.outputPath('signed.pdf');
  const certificate = info.outputPath('penandatangan.cer');
  await signedPaper(page, file);
  await page.goto(new URL('/settings', page.url()).href);
  await download(page, 'Simpan sertifikat', certificate);
  await page.goto(new URL('/verify', page.url()).href);
  await page.getByRole('complementary').locator('input[type=file]').first().setInputFiles(certificate);
  await expect(page.getByRole('button', { name: 'Jangan percayai Penandatangan uji' })).toBeVisible();
  await drop(page, file);
  await expect(page.getByText('Terbukti', { exact: true }).first()).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: 'Jangan percayai Penandatangan uji' }).click();
  await expect(page.getByText('Belum ada. Tanpa ini')).toBeVisible();
  await page.getByRole('button', { name: 'Periksa ulang' }).click();
  await expect(page.getByText('Belum terbukti', { exact: true }).first()).toBeVisible({ timeout: 20_000 });
});
