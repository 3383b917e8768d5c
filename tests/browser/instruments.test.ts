import { join } from 'node:path';
import { expectAccessible } from '../support/accessibility.ts';
import { expect, test } from '../support/workbench.ts';

const least = join(import.meta.dirname, '../fixtures/instrument/least.yaml');

test('copies an instrument with other weights, and keeps none whose weights do not add up', async ({
  workbench: page,
}) => {
  await page.getByRole('link', { name: 'Instrumen' }).click();
  await page.getByRole('button', { name: /Indeks SPBE 2018/u }).click();
  await expect(page.getByRole('row', { name: /^D1 Kebijakan internal SPBE 17/u })).toBeVisible();

  await page.getByRole('button', { name: 'Gandakan dan ubah bobot…' }).click();
  const form = page.getByRole('dialog');
  const keep = form.getByRole('button', { name: 'Simpan salinan' });
  await form.getByLabel('Nomor versi').fill('2.0.0');
  await form.getByLabel(/^D1 ·/u).fill('37');
  await expect(form.getByText('jumlah bobot 120, seharusnya 100')).toBeVisible();
  await expectAccessible(page);
  await expect(keep).toBeDisabled();
  await form.getByLabel(/^D1 ·/u).fill('27');
  await form.getByLabel(/^D2 ·/u).fill('18');
  await form.getByLabel(/^A2 ·/u).fill('20');
  await form.getByLabel(/^A3 ·/u).fill('8');
  await form.getByLabel(/^A4 ·/u).fill('8');
  await form.getByLabel(/^A5 ·/u).fill('2');
  await keep.click();

  await expect(page.getByRole('row', { name: /^D1 Kebijakan internal SPBE 27/u })).toBeVisible();
  await page.getByLabel('Bandingkan dengan').selectOption('spbe-2018@1.0.0');
  await expect(page.getByText('bobot 17 → 27')).toBeVisible();
  await expectAccessible(page);
});

test('keeps the instrument of a file, deletes it, and brings it back', async ({ workbench: page }) => {
  await page.getByRole('link', { name: 'Instrumen' }).click();
  await page.locator('input[type=file][accept*=yaml]').setInputFiles(least);
  await expect(page.getByText('Berkas ini instrumen yang benar: example versi 1.0.0.')).toBeVisible();
  await page.getByRole('button', { name: 'Simpan instrumen ini' }).click();
  const entry = page.getByRole('button', { name: /^Contoh/u });
  await expect(entry).toBeVisible();
  await page.getByRole('button', { name: 'Hapus' }).click();
  await expect(entry).toHaveCount(0);
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(entry).toBeVisible();
});
