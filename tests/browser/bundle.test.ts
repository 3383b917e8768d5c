import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScrolling } from '../support/accessibility.ts';
import { filesOf } from '../support/bundle/forge.ts';
import { phonePhoto } from '../support/bundle/full-visit.ts';
import { beMember, openPlan, saved, blankPlan } from '../support/open-visit.ts';
import { expect, test } from '../support/workbench.ts';

const link = (page: Page) => page.getByRole('link', { name: 'Kabupaten Bojonegoro' });

async function toVisits(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Tinjau', exact: true }).click();
  await expect(link(page).first()).toBeVisible();
}

/** Makes a bundle of the only visit through the page, and saves it. */
async function exportVisit(page: Page, file: string, kind = /^Lengkap/u): Promise<void> {
  await page.getByRole('button', { name: 'Ekspor Kabupaten Bojonegoro' }).click();
  await page.getByRole('radio', { name: kind }).check();
  await page.getByRole('button', { name: 'Buat paket' }).click();
  await expect(page.getByText('Paket siap')).toBeVisible();
  const [offered] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Simpan berkas' }).click(),
  ]);
  expect(offered.suggestedFilename()).toMatch(/^kabupaten-bojonegoro-[0-9a-f]{8}.*\.tinjau$/u);
  await offered.saveAs(file);
  await page.keyboard.press('Escape');
}

test('packs a visit, and takes it in again: both are kept, and neither is overwritten', async ({ workbench, data }) => {
  await openPlan(workbench, data, blankPlan);
  await toVisits(workbench);
  const file = join(data, 'kunjungan.tinjau');
  await exportVisit(workbench, file);
  expect(Object.keys(filesOf(await readFile(file)))).toContain('edits.jsonl');
  await workbench.getByText('Impor paket…').click();
  await workbench.locator('input[type=file][accept=".tinjau"]').setInputFiles(file);
  await expect(workbench.getByText('Kunjungan ini sudah ada. Tidak ada yang ditimpa.')).toBeVisible();
  await expectAccessible(workbench);
  await workbench.getByRole('button', { name: 'Simpan keduanya' }).press('Enter');
  await expect(workbench.getByText(/Kabupaten Bojonegoro diimpor: \d+ perubahan, semuanya terbukti/u)).toBeVisible();
  await expect(workbench.getByRole('heading', { level: 1, name: 'Kabupaten Bojonegoro' })).toBeVisible();
  await toVisits(workbench);
  await expect(link(workbench)).toHaveCount(2);
  await expectAccessible(workbench);
  await expectNoSidewaysScrolling(workbench);
});

test('takes in a bundle that is dropped on the list, and names a file that is none', async ({
  workbench,
  data,
  troubles,
}) => {
  await openPlan(workbench, data, blankPlan);
  await toVisits(workbench);
  const file = join(data, 'kunjungan.tinjau');
  await exportVisit(workbench, file);
  await workbench.getByRole('button', { name: /^Pindahkan ke tempat sampah/u }).click();
  await workbench.getByText('Tempat sampah (1)').click();
  await workbench.getByRole('button', { name: 'Hapus selamanya' }).click();
  await expect(workbench.getByText('semua cadangannya', { exact: false })).toBeVisible();
  await expectAccessible(workbench);
  await workbench.getByRole('dialog').getByRole('button', { name: 'Hapus selamanya' }).click();
  await expect(workbench.getByText('Belum ada kunjungan di laptop ini')).toBeVisible();
  // Whatever was on its way is dropped with the visit: until it is gone, so would be the next file.
  await expect(workbench.getByText('Tempat sampah (1)')).toHaveCount(0);

  await drop(workbench, 'surat.docx', Buffer.from('words'));
  await expect(workbench.getByText(/Berkas surat\.docx bukan paket \.tinjau/u)).toBeVisible();
  await drop(workbench, 'kunjungan.tinjau', Buffer.from('words'));
  await expect(workbench.getByText(/Paket ini tidak dapat dipakai/u).first()).toBeVisible();
  await expectAccessible(workbench);
  await workbench.keyboard.press('Escape');
  await drop(workbench, 'kunjungan.tinjau', await readFile(file));
  await expect(workbench.getByRole('heading', { level: 1, name: 'Kabupaten Bojonegoro' })).toBeVisible();
  expect(troubles.splice(0).every((trouble) => trouble.includes('422'))).toBe(true);
});

test('shows where a photo was taken, lets it be taken out, and shares a copy that does not tell', async ({
  workbench,
  data,
}) => {
  const base = await openPlan(workbench, data, blankPlan);
  await workbench.goto(`${base}/checklist?indicator=GOV.1.1`);
  await beMember(workbench, /Ketua/u);
  const photo = join(data, 'lapangan.jpg');
  await writeFile(photo, await phonePhoto());
  await workbench.locator('input[type=file]').first().setInputFiles(photo);
  await workbench.getByRole('button', { name: 'Buka lapangan.jpg' }).click();
  await expect(workbench.getByText('7,15165° LS, 111,88170° BT')).toBeVisible();
  await expect(workbench.getByLabel('Waktu diambil')).toHaveValue('2020-02-27 09:41');
  await expectAccessible(workbench);
  await workbench.getByRole('button', { name: 'Hapus titik lokasi' }).click();
  await expect(workbench.getByText('111,88170', { exact: false })).toHaveCount(0);
  await workbench.keyboard.press('Escape');
  await saved(workbench);
  await toVisits(workbench);
  const file = join(data, 'dibagikan.tinjau');
  await exportVisit(workbench, file, /^Salinan untuk dibagikan/u);
  const files = Object.entries(filesOf(await readFile(file)));
  expect(files.filter(([, bytes]) => Buffer.from(bytes).toString('latin1').includes('111.8817'))).toEqual([]);
});

test('says how large a file may be, before a byte of it is sent', async ({ workbench, data }) => {
  const base = await openPlan(workbench, data, blankPlan);
  await workbench.goto(`${base}/checklist?indicator=GOV.1.1`);
  await beMember(workbench, /Ketua/u);
  await expect(workbench.getByText('paling besar 100 MB', { exact: false })).toBeVisible();
  const large = join(data, 'besar.jpg');
  await writeFile(large, Buffer.alloc(101 * 1024 * 1024));
  const sent: string[] = [];
  workbench.on('request', (request) => void (request.method() === 'POST' && sent.push(request.url())));
  await workbench.locator('input[type=file]').first().setInputFiles(large);
  await expect(workbench.getByText(/besar\.jpg berukuran 101 MB; satu berkas paling besar 100 MB/u)).toBeVisible();
  expect(sent.filter((url) => url.includes('/uploads'))).toEqual([]);
});

test('makes a backup now, and brings it back in place of the visit, which waits in the trash', async ({
  workbench,
  data,
}) => {
  await openPlan(workbench, data, blankPlan);
  await workbench.goto(new URL('/settings', workbench.url()).href);
  await workbench.getByRole('button', { name: 'Buat cadangan sekarang' }).click();
  await expect(workbench.getByText('1 cadangan dibuat')).toBeVisible();
  const row = workbench.getByRole('row', { name: /diminta/u });
  await expect(row).toBeVisible();
  await expectAccessible(workbench);
  await expectNoSidewaysScrolling(workbench);
  await row.getByRole('button', { name: /^Pulihkan cadangan/u }).press('Enter');
  await workbench.getByRole('radio', { name: /^Gantikan yang sekarang/u }).check();
  await expectAccessible(workbench);
  await workbench.getByRole('dialog').getByRole('button', { name: 'Pulihkan', exact: true }).click();
  await expect(workbench.getByText('Kunjungan dipulihkan dari cadangan')).toBeVisible();
  await toVisits(workbench);
  await expect(workbench.getByText('Tempat sampah (1)')).toBeVisible();
});

test('names a photo that was damaged on disk, in the backup, in what comes back from it, and in the bundle', async ({
  workbench,
  data,
}) => {
  const base = await openPlan(workbench, data, blankPlan);
  await workbench.goto(`${base}/checklist?indicator=GOV.1.1`);
  await beMember(workbench, /Ketua/u);
  const photo = join(data, 'lapangan.jpg');
  await writeFile(photo, await phonePhoto());
  await workbench.locator('input[type=file]').first().setInputFiles(photo);
  const tile = workbench.getByRole('button', { name: 'Buka lapangan.jpg' });
  await expect(tile).toBeVisible();
  await tile.scrollIntoViewIfNeeded();
  // The picture is read before it is damaged, or the page would rightly say that it cannot be.
  await expect.poll(() => tile.locator('img').evaluate(isDrawn)).toBe(true);
  await saved(workbench);
  const folder = join(data, 'visits', base.split('/').at(-1) ?? '', 'evidence');
  const [hash = ''] = await readdir(folder);
  await writeFile(join(folder, hash), 'damaged');

  const lost = new RegExp(`^Tidak ikut, karena rusak atau hilang: bukti ${hash.slice(0, 12)}… \\(rusak\\)`, 'u');
  await workbench.goto(new URL('/settings', workbench.url()).href);
  await workbench.getByRole('button', { name: 'Buat cadangan sekarang' }).click();
  await expect(workbench.getByText(lost)).toBeVisible();
  const row = workbench.getByRole('row', { name: /tanpa 1/u }).first();
  await expectAccessible(workbench);
  await expectNoSidewaysScrolling(workbench);
  await row.getByRole('button', { name: /^Pulihkan cadangan/u }).press('Enter');
  await workbench.getByRole('dialog').getByRole('button', { name: 'Pulihkan', exact: true }).click();
  await expect(workbench.getByRole('alert').filter({ hasText: 'Kunjungan dipulihkan dari cadangan' })).toContainText(
    'Tidak ikut, karena rusak atau hilang',
  );
  await toVisits(workbench);
  await workbench.getByRole('button', { name: 'Ekspor Kabupaten Bojonegoro' }).first().click();
  await workbench.getByRole('button', { name: 'Buat paket' }).click();
  await expect(workbench.getByRole('dialog').getByText('Tidak ikut, karena rusak atau hilang')).toBeVisible();
  await expectAccessible(workbench);
});

test('tells on every screen that a backup could not be made', async ({ workbench, data }) => {
  await writeFile(join(data, 'backups'), 'a file stands where the folder should be');
  await openPlan(workbench, data, blankPlan);
  await expect(workbench.getByText('Cadangan otomatis gagal')).toBeVisible({ timeout: 60_000 });
});

async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, base64]) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (sign) => sign.codePointAt(0) ?? 0);
      data.items.add(new File([content], fileName));
      return data;
    },
    [name, bytes.toString('base64')] as const,
  );
  await page.evaluate((dataTransfer) => {
    for (const kind of ['dragover', 'drop']) window.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true }));
  }, transfer);
}

function isDrawn(picture: HTMLImageElement): boolean {
  return picture.complete && picture.naturalWidth > 0;
}
