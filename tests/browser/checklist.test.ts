import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScrolling } from '../support/accessibility.ts';
import { beMember, blankPlan, openPlan, openSample, saved } from '../support/open-visit.ts';
import { runFromPalette } from '../support/run-from-palette.ts';
import { seal } from '../support/papers.ts';
import { expect, test } from '../support/workbench.ts';

const foot = (page: Page) => page.locator('footer');
const question = (page: Page) => page.getByRole('heading', { level: 1 });
const level = (page: Page, name: RegExp) => page.getByRole('radio', { name });

/** One red pixel, as a camera or a screenshot tool would put it on the clipboard. */
const picture = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==';

async function pastePicture(page: Page): Promise<void> {
  await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const data = new DataTransfer();
    data.items.add(new File([bytes], 'papan-janji.png', { type: 'image/png' }));
    window.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, picture);
}

test('walks all 54 indicators by keyboard alone, and one undo takes back one rating', async ({ data, workbench }) => {
  const base = await openPlan(workbench, data, blankPlan);
  await workbench.goto(`${base}/checklist`);
  await beMember(workbench, /Ketua/u);
  await expect(foot(workbench)).toContainText('0 dari 54 dinilai');
  const keys = ['1', '2', '3', '4', '5', '0', 't'];
  for (let at = 0; at < 54; at += 1) {
    await expect(workbench.getByText(`butir ${at + 1} dari 54`)).toBeVisible();
    await workbench.keyboard.press(keys[at % keys.length] ?? '1');
    await expect(workbench.locator('[role=radio][aria-checked=true]')).toHaveCount(1);
    await workbench.keyboard.press(at % 2 === 0 ? 'Enter' : 'ArrowRight');
  }
  await expect(foot(workbench)).toContainText('54 dari 54 dinilai');
  await expect(workbench.getByText('Semua butir sudah Anda nilai.')).toBeVisible();
  await saved(workbench);
  await workbench.keyboard.press('Control+z');
  await expect(foot(workbench)).toContainText('53 dari 54 dinilai');
  await workbench.reload();
  await expect(foot(workbench)).toContainText('53 dari 54 dinilai');
});

test('keeps a note that was being typed when the page was reloaded', async ({ data, workbench }) => {
  const base = await openPlan(workbench, data, blankPlan);
  await workbench.goto(`${base}/checklist?indicator=GOV.1.2`);
  await beMember(workbench, /Ketua/u);
  await workbench.keyboard.press('n');
  await workbench.keyboard.type('7 dari 10 berkas selesai dalam janji');
  await workbench.reload();
  await expect(workbench.getByRole('textbox', { name: 'Catatan' })).toHaveValue('7 dari 10 berkas selesai dalam janji');
  await workbench.keyboard.press('n');
  await workbench.keyboard.press('End');
  await workbench.keyboard.type(' (median 3 hari)');
  await workbench.keyboard.press('Control+Enter');
  await expect(question(workbench)).not.toContainText('Waktu nyata');
  await workbench.keyboard.press('ArrowLeft');
  await expect(question(workbench)).toContainText('Waktu nyata');
  await expect(workbench.getByRole('textbox', { name: 'Catatan' })).toHaveValue(/median 3 hari/u);
});

test('takes a pasted picture as evidence, captions it, and lets it serve another indicator', async ({
  data,
  workbench,
}) => {
  const base = await openPlan(workbench, data, blankPlan);
  await workbench.goto(`${base}/checklist?indicator=GOV.1.2`);
  await beMember(workbench, /Ketua/u);
  await workbench.keyboard.press('3');
  await expect(foot(workbench)).toContainText('1 tanpa bukti');
  await pastePicture(workbench);
  const tile = workbench.getByRole('button', { name: 'Buka papan-janji.png' });
  await expect(tile).toBeVisible();
  await expect(foot(workbench)).toContainText('0 tanpa bukti');
  await tile.click();
  await workbench.getByLabel('Keterangan').fill('Papan janji');
  await workbench.getByLabel('Keterangan').blur();
  await expectAccessible(workbench);
  await workbench.keyboard.press('Escape');
  await expect(workbench.getByRole('button', { name: 'Buka Papan janji' })).toBeVisible();
  await workbench.keyboard.press('ArrowRight');
  await workbench.getByRole('button', { name: 'Pakai bukti yang sudah ada…' }).click();
  await workbench.getByRole('button', { name: 'Papan janji', exact: true }).click();
  await workbench.keyboard.press('Escape');
  await expect(workbench.getByRole('button', { name: 'Buka Papan janji' })).toBeVisible();
});

test('takes files dropped anywhere on the screen, and says of each that is none why it was left out', async ({
  data,
  workbench,
  troubles,
}) => {
  const base = await openPlan(workbench, data, blankPlan);
  await workbench.goto(`${base}/checklist?indicator=GOV.1.2`);
  await beMember(workbench, /Ketua/u);
  const letter = await readFile(join(import.meta.dirname, '../fixtures/signed-elsewhere/libpdf-two.pdf'), 'base64');
  await workbench.evaluate(
    ([photo, pdf]) => {
      const bytesOf = (base64 = '') => Uint8Array.from(atob(base64), (digit) => digit.charCodeAt(0));
      const dropped = new DataTransfer();
      dropped.items.add(new File([bytesOf(photo)], 'antrean.png', { type: 'image/png' }));
      dropped.items.add(new File(['catatan'], 'catatan.txt', { type: 'text/plain' }));
      dropped.items.add(new File([bytesOf(pdf)], 'surat.pdf', { type: 'application/pdf' }));
      const drop = new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true });
      document.querySelector('h1')?.dispatchEvent(drop);
    },
    [picture, letter],
  );
  await expect(workbench.getByRole('button', { name: 'Buka antrean.png' })).toBeVisible();
  await expect(workbench.getByRole('button', { name: 'Buka surat.pdf' })).toBeVisible();
  await expect(workbench.getByRole('alert').filter({ hasText: 'catatan.txt bukan foto' })).toBeVisible();
  await expectAccessible(workbench);
  await workbench.goto(`${base}/dashboard`);
  await expect(workbench.getByRole('heading', { level: 1, name: 'Dasbor' })).toBeVisible();
  const isKept = await workbench.evaluate(() => {
    const drop = new DragEvent('drop', { dataTransfer: new DataTransfer(), bubbles: true, cancelable: true });
    document.body.dispatchEvent(drop);
    return drop.defaultPrevented;
  });
  expect(isKept, 'a file dropped where nothing takes it is not opened in place of the page').toBe(true);
  // The browser itself notes that the answer was not good.
  expect(troubles.splice(0).every((trouble) => trouble.includes('422'))).toBe(true);
});

test('keeps the other assessor hidden until the own rating is there, then asks to agree', async ({
  data,
  workbench,
}) => {
  const plan = `${blankPlan}ratings:\n  pendamping:\n    GOV.1.1: 4\n`;
  const base = await openPlan(workbench, data, plan);
  await workbench.goto(`${base}/checklist?indicator=GOV.1.1`);
  await beMember(workbench, /Ketua/u);
  await expect(workbench.getByText('dinilai Pendamping Smart City')).toHaveCount(0);
  await workbench.keyboard.press('v');
  await expect(workbench.getByRole('row', { name: /GOV\.1\.1/u })).toContainText('tertutup');
  await workbench.keyboard.press('v');
  await workbench.keyboard.press('2');
  await expect(level(workbench, /Tuntas daring.*dinilai Pendamping/u)).toBeVisible();
  await expect(workbench.getByText('Penilai berbeda 2 tingkat — sepakati')).toBeVisible();
  await workbench.keyboard.press('k');
  await workbench.getByRole('combobox', { name: 'Nilai yang disepakati' }).click();
  await workbench.getByRole('option', { name: /^3/u }).click();
  await workbench.getByLabel('Alasan').fill('Log pengajuan dibaca bersama');
  await expectAccessible(workbench);
  await workbench.getByRole('button', { name: 'Catat kesepakatan' }).click();
  await expect(workbench.getByText('Disepakati 3')).toBeVisible();
  await expect(foot(workbench)).toContainText('0 berbeda');
});

test('shows all keys, writes a finding with F, and searches with /', async ({ data, workbench }) => {
  const base = await openPlan(workbench, data, blankPlan);
  await workbench.goto(`${base}/checklist`);
  await beMember(workbench, /Ketua/u);
  await workbench.keyboard.press('?');
  await expect(workbench.getByRole('dialog', { name: 'Semua tombol layar ini' })).toContainText('tidak terbukti (TT)');
  await expectAccessible(workbench);
  await workbench.keyboard.press('Escape');
  await expect(workbench.getByRole('dialog')).toHaveCount(0);
  await workbench.keyboard.press('f');
  await expect(workbench.getByLabel('Judul temuan')).toBeFocused();
  await workbench.keyboard.type('Verifikasi lapangan belum punya batas waktu');
  await workbench.keyboard.press('Enter');
  await expect(workbench.getByRole('link', { name: /Verifikasi lapangan/u })).toBeVisible();
  await workbench.keyboard.press('/');
  await workbench.keyboard.type('aduan');
  await workbench.keyboard.press('Enter');
  await expect(question(workbench)).toContainText('aduan');
});

for (const [name, query] of [
  ['one at a time', ''],
  ['as a table', '&view=table'],
] as const) {
  test(`has no barrier ${name}: light, dark, English, and text at 200 %`, async ({ workbench }) => {
    const base = await openSample(workbench);
    await workbench.goto(`${base}/checklist?indicator=GOV.2.3${query}`);
    await beMember(workbench, /Ketua/u);
    await expectAccessible(workbench);
    await expectNoSidewaysScrolling(workbench);
    await runFromPalette(workbench, 'Gelap');
    await expect(workbench.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
    await expectAccessible(workbench);
    await runFromPalette(workbench, 'English');
    await expect(foot(workbench)).toContainText('54 of 54 rated');
    await workbench.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await expectNoSidewaysScrolling(workbench);
    await expectAccessible(workbench);
  });
}

test('walks an instrument of another depth and scale: 117 items straight below six dimensions, rated 1–4', async ({
  data,
  workbench,
}) => {
  const plan = blankPlan.replace('smart-city-6-pilar', 'kominfo-2023').replace('pillars: [ECO]', 'pillars: []');
  const base = await openPlan(workbench, data, plan);
  await workbench.goto(`${base}/checklist?view=table`);
  await beMember(workbench, /Ketua/u);
  await workbench.keyboard.press('5');
  await workbench.keyboard.press('4');
  await workbench.keyboard.press('ArrowDown');
  await workbench.keyboard.press('0');
  await expect(foot(workbench)).toContainText('2 dari 117 dinilai');
  await expect(workbench.getByRole('row', { name: /A\.2/u })).toContainText('TB');
  await expect(workbench.getByRole('navigation', { name: 'Kemajuan per kelompok' })).toContainText('Baseline2/5');
  await expectAccessible(workbench);
});

test('shows a sealed visit for reading, with the reason, and no key changes it', async ({ workbench }) => {
  const base = await openSample(workbench);
  await workbench.goto(`${base}/report`);
  await seal(workbench);
  await workbench.goto(`${base}/checklist?indicator=GOV.1.1`);
  await beMember(workbench, /Ketua Tim Penilai/u);
  await expect(workbench.getByText(/Kunjungan ini disegel dan tidak dapat diubah/u)).toBeVisible();
  await workbench.keyboard.press('5');
  await workbench.keyboard.press('f');
  await expect(level(workbench, /^2/u)).toBeChecked();
  await expect(workbench.getByRole('dialog')).toHaveCount(0);
  await expectAccessible(workbench);
  await workbench.goto(`${base}/findings`);
  await expect(workbench.getByText('Belum ada temuan.')).toBeVisible();
  await expect(workbench.getByRole('button', { name: 'Temuan baru' })).toHaveCount(0);
});
