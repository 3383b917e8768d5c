import { expect, type Page } from '@playwright/test';

const passphrase = 'frasa sandi uji';

/** Opens the sample visit and returns its address. */
export async function openSample(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Buka kunjungan contoh' }).click();
  await page.waitForURL(/\/visits\/[^/]+\/home/u);
  return page.url().replace(/\/home.*/u, '');
}

/** Leads the visit whose report is open to its seal. */
export async function seal(page: Page): Promise<void> {
  for (const step of ['Mulai tinjau', 'Tandai disepakati', 'Segel…', 'Segel sekarang']) {
    await page.getByRole('button', { name: step, exact: true }).click();
  }
  await expect(page.getByText(/^Disegel .* oleh /u)).toBeVisible();
}

/** Makes an identity of this laptop in the settings. */
export async function makeIdentity(page: Page, name: string): Promise<void> {
  await page.goto(new URL('/settings', page.url()).href);
  await page.getByRole('button', { name: 'Buat identitas' }).click();
  await page.getByLabel('Nama atau jabatan').fill(name);
  await page.getByLabel(/^Frasa sandi \(/u).fill(passphrase);
  await page.getByRole('button', { name: 'Buat', exact: true }).click();
  await expect(page.getByText('kunci lokal')).toBeVisible();
}

/** Draws two strokes on the surface that is open. */
export async function drawSignature(page: Page): Promise<void> {
  const box = await page.locator('canvas').boundingBox();
  if (box === null) throw new Error('there is no surface to draw on');
  await page.mouse.move(box.x + 40, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + 160, box.y + 30, { steps: 6 });
  await page.mouse.move(box.x + 260, box.y + 90, { steps: 6 });
  await page.mouse.up();
}

/**
 * Signs the prepared paper that is on screen for one signatory, with a drawn signature; a reason answers what speaks
 * against the key in this seat.
 */
export async function signAs(page: Page, signatory: RegExp, reason?: string): Promise<void> {
  await page.getByRole('button', { name: signatory }).click();
  await page.getByLabel('Frasa sandi').first().fill(passphrase);
  await drawSignature(page);
  await page.getByRole('button', { name: 'Tanda tangani sekarang' }).click();
  if (reason !== undefined) {
    await page.getByLabel('Alasan memakai kunci ini').fill(reason);
    await page.getByRole('button', { name: 'Tanda tangani dengan alasan ini' }).click();
  }
  await expect(page.getByText('Ditandatangani dan diperiksa')).toBeVisible({ timeout: 20_000 });
  await page.keyboard.press('Escape');
}

/** Prepares the paper that is chosen for signing. */
export async function prepare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Siapkan untuk ditandatangani' }).click();
  await expect(page.getByText(/^Disiapkan/u)).toBeVisible({ timeout: 30_000 });
}

/** Saves what a button offers into a file. */
export async function download(page: Page, button: string, file: string): Promise<void> {
  const [offered] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await offered.saveAs(file);
}
