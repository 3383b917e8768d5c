import { execFileSync } from 'node:child_process';
import { appendFile } from 'node:fs/promises';
import { expectAccessible } from '../support/accessibility.ts';
import { download, makeIdentity, openSample, prepare, seal, signAs } from '../support/papers.ts';
import { expect, test } from '../support/workbench.ts';

test('makes a report, says its pages and fingerprint, and saves the same bytes', async ({ workbench: page }, info) => {
  const visit = await openSample(page);
  await page.goto(`${visit}/report`);
  await page.getByRole('button', { name: 'Buat PDF' }).click();
  await expect(page.getByText('PDF selesai')).toBeVisible({ timeout: 30_000 });
  const preview = page.getByRole('region', { name: 'Pratinjau' });
  const sheet = preview.getByRole('img', { name: /^Halaman 1 dari \d+$/u });
  await expect(sheet).toBeVisible();
  // The cover is drawn, in the accent of its title: not a white sheet.
  await expect.poll(() => sheet.evaluate(darkestOf)).toBeLessThan(60);
  await preview.getByRole('button', { name: 'Berikutnya' }).click();
  await expect(preview.getByRole('img', { name: /^Halaman 2 dari \d+$/u })).toBeVisible();
  await expectAccessible(page);
  const file = info.outputPath('laporan.pdf');
  await download(page, 'Simpan PDF', file);
  const digest = execFileSync('sha256sum', [file], { encoding: 'utf8' }).slice(0, 64);
  await expect(page.getByText(digest)).toBeVisible();
  expect(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })).toContain('NILAI CONTOH');
});

/** The darkest green of a drawn page, 255 where nothing is drawn yet. */
function darkestOf(element: Element): number {
  const canvas = element as HTMLCanvasElement;
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  let darkest = 255;
  for (let at = 0; at < pixels.length; at += 4)
    if ((pixels[at + 3] ?? 0) > 0) darkest = Math.min(darkest, pixels[at + 1] ?? 255);
  return darkest;
}

const jumps = [
  { gap: /di luar tanggal kunjungan/u, screen: /\/agenda/u, lands: { role: 'button', name: 'Taklimat pembukaan' } },
  {
    gap: /^Tindak lanjut .* penanggung jawab/u,
    screen: /\/actions/u,
    lands: { role: 'button', name: /^Menunjuk petugas/u },
  },
  { gap: /benturan kepentingan/u, screen: /\/attendees/u, lands: { role: 'listitem', name: undefined } },
] as const;

test('leads from a gap to the very record that is to be put right', async ({ workbench: page }) => {
  const visit = await openSample(page);
  for (const { gap, screen, lands } of jumps) {
    await page.goto(`${visit}/report`);
    const link = page.getByRole('region', { name: 'Saran' }).getByRole('link').filter({ hasText: gap }).first();
    await link.click();
    await expect(page).toHaveURL(screen);
    const record = page.getByRole(lands.role, lands.name === undefined ? {} : { name: lands.name });
    await expect(page.locator(':focus')).toBeInViewport();
    if (lands.name === undefined) await expect(page.locator('li:focus')).toContainText('Kepala Subdirektorat');
    else await expect(record.first()).toBeFocused();
  }
  await page.goto(`${visit}/report`);
  await page.getByRole('link', { name: 'Dokumen belum bernomor.' }).click();
  await expect(page).toHaveURL(/\/facts/u);
  await expect(page.locator('input:focus')).toHaveAccessibleName(/nomor/iu);
  for (const [gap, shown] of [
    [/TT \(tidak terbukti\)/u, 'SOC.2.2'],
    [/dari 50 responden/u, 'Smart Economy: pedagang kaki lima Jalan Kartini'],
  ] as const) {
    await page.goto(`${visit}/report`);
    await page.getByRole('region', { name: 'Saran' }).getByRole('link').filter({ hasText: gap }).first().click();
    await expect(page.getByRole('main').getByText(shown).first()).toBeVisible();
  }
});

test('changes a sentence of the berita acara, prints it, and shows what the others were built from', async ({
  workbench: page,
}, info) => {
  const visit = await openSample(page);
  await page.goto(`${visit}/report?kind=berita-acara`);
  const closing = page.getByLabel('Penutup');
  await closing.fill('Demikian dibuat untuk diketahui bersama oleh kedua pihak.');
  await closing.blur();
  await expect(page.getByText('diubah', { exact: true })).toBeVisible();
  await page
    .getByText(/^Disusun dari 5 catatan/u)
    .first()
    .click();
  await expect(page.getByText('Tinjauan pilar II').first()).toBeVisible();
  await page.getByRole('button', { name: 'Buat PDF' }).click();
  await expect(page.getByText('PDF selesai')).toBeVisible({ timeout: 30_000 });
  const file = info.outputPath('berita-acara.pdf');
  await download(page, 'Simpan PDF', file);
  const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replaceAll(/\s+/gu, ' ');
  expect(text).toContain('diketahui bersama oleh kedua pihak');
  await page.getByRole('button', { name: 'Kembalikan ke susunan' }).click();
  await expect(page.getByLabel('Penutup')).toHaveValue(/^Demikian Berita Acara/u);
});

test('prepares a paper and has it signed one by one, until nothing is missing', async ({
  workbench: page,
  troubles,
}, info) => {
  test.setTimeout(120_000);
  const visit = await openSample(page);
  await makeIdentity(page, 'Penandatangan uji');
  await page.goto(`${visit}/report?kind=berita-acara`);
  await prepare(page);
  await signAs(page, /^Tanda tangan Ketua Tim Penilai/u);
  await expect(page.getByRole('button', { name: 'Siapkan ulang' })).toBeDisabled();
  // The same key again, as in a rehearsal: each further seat asks why.
  await signAs(page, /^Tanda tangan Pendamping/u, 'Gladi');
  await signAs(page, /^Tanda tangan Asisten I/u, 'Gladi');
  expect(troubles.splice(0).every((trouble) => trouble.includes('409'))).toBe(true);
  await expect(page.getByText(/^ditandatangani /u)).toHaveCount(3);
  await expect(page.getByText('Alasan: Gladi')).toHaveCount(2);
  await expectAccessible(page);
  const file = info.outputPath('bertanda-tangan.pdf');
  await download(page, 'Ekspor untuk ditandatangani di luar', file);
  expect(execFileSync('pdfsig', ['-nocert', file], { encoding: 'utf8' }).match(/Signature is Valid/gu)).toHaveLength(3);
});

test('chooses the key in the seat’s own name, and warns of any other before it signs for a reason', async ({
  workbench: page,
  troubles,
}) => {
  test.setTimeout(120_000);
  const visit = await openSample(page);
  for (const name of ['Ani Contoh', 'Budi Contoh']) await makeIdentity(page, name);
  await page.goto(`${visit}/report?kind=attendance`);
  await page.getByLabel('Jabatan').fill('Bupati');
  await page.getByLabel('Nama', { exact: true }).fill('Dr. Budi Contoh, M.T.');
  await page.getByRole('button', { name: 'Tambah penandatangan' }).click();
  await prepare(page);
  await page.getByRole('button', { name: /^Tanda tangan Dr\. Budi Contoh/u }).click();
  const key = page.getByLabel('Identitas');
  await expect(key.locator('option:checked')).toHaveText('Budi Contoh');
  await key.selectOption({ label: 'Ani Contoh' });
  await page.getByLabel('Frasa sandi').first().fill('frasa sandi uji');
  await page.getByRole('button', { name: 'Tanda tangani sekarang' }).click();
  const warning = page.getByRole('alert').filter({ hasText: 'Belum ada yang ditandatangani' });
  await expect(warning).toContainText('Kunci ini atas nama “Ani Contoh”');
  await expect(warning).toContainText('untuk “Dr. Budi Contoh, M.T.”.');
  expect(troubles.splice(0).every((trouble) => trouble.includes('409'))).toBe(true);
  await expectAccessible(page);
  const go = page.getByRole('button', { name: 'Tanda tangani dengan alasan ini' });
  await expect(go).toBeDisabled();
  await page.getByLabel('Alasan memakai kunci ini').fill('Surat tugas nomor 7');
  await go.click();
  await expect(page.getByText('Ditandatangani dan diperiksa')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('Alasan yang tercatat: Surat tugas nomor 7')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('▲ Ditandatangani dengan kunci atas nama Ani Contoh')).toBeVisible();
  await expect(page.getByText('Alasan: Surat tugas nomor 7')).toBeVisible();
});

test('seals step by step, refuses edits while sealed, and opens again only with a reason', async ({
  workbench: page,
}) => {
  const visit = await openSample(page);
  await page.goto(`${visit}/report`);
  await seal(page);
  await expect(page.getByRole('button', { name: 'Tandai ditandatangani' })).toHaveCount(0);
  await page.goto(`${visit}/attendees`);
  await expect(page.getByRole('button', { name: 'Tambah peserta' })).toBeDisabled();
  await page.goto(`${visit}/report`);
  const reopen = page.getByRole('button', { name: 'Buka kembali' });
  await expect(reopen).toBeDisabled();
  await page.getByLabel('Alasan membuka kembali').fill('Satu nilai salah ketik');
  await reopen.click();
  await expect(page.getByText('Satu nilai salah ketik')).toBeVisible();
});

test('refuses a stranger’s file with its reasons, and says on opening again that signatures are void', async ({
  workbench: page,
  troubles,
}, info) => {
  test.setTimeout(120_000);
  const visit = await openSample(page);
  await makeIdentity(page, 'Penandatangan uji');
  await page.goto(`${visit}/report`);
  await seal(page);
  await prepare(page);
  await signAs(page, /^Tanda tangan Ketua Tim Penilai/u);
  const stranger = info.outputPath('lain.pdf');
  await download(page, 'Ekspor untuk ditandatangani di luar', stranger);
  await appendFile(stranger, 'lebih');
  await page.locator('input[type=file]').last().setInputFiles(stranger);
  await expect(page.getByText(/^Berkas ini tidak diterima\./u)).toBeVisible({ timeout: 20_000 });
  expect(troubles.splice(0).every((trouble) => trouble.includes('403'))).toBe(true);
  await page.getByLabel('Alasan membuka kembali').fill('Satu nilai salah ketik');
  await page.getByRole('button', { name: 'Buka kembali' }).click();
  await expect(page.getByText(/Tanda tangan yang diberikan sebelumnya tidak berlaku lagi/u)).toBeVisible();
  await expect(page.getByText('belum menandatangani')).toHaveCount(3);
  await page.goto(`${visit}/history`);
  await expect(page.getByText('Dokumen ditandatangani').first()).toBeVisible();
});
