import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { beMember, blankPlan, openPlan, openSample } from '../support/open-visit.ts';
import { runFromPalette } from '../support/run-from-palette.ts';
import { expect, test } from '../support/workbench.ts';

/** Screen of a visit → some of what can be done there, as the palette calls it. */
const inVisit = {
  home: ['Ubah data kunjungan', 'Salin gambar: 6 pilar', 'Urungkan', 'Ulangi', 'Data kunjungan', 'Tindak lanjut'],
  facts: ['Tambah anggota', 'Tambah lokasi'],
  checklist: ['Ke butir berikut yang belum dinilai', 'Tulis catatan', 'Tambah bukti', 'Saring butir: Tanpa bukti'],
  agenda: ['Tambah sesi', 'Ekspor .ics'],
  attendees: ['Tambah peserta', 'Tempel dari lembar kerja', 'Buka meja daftar hadir'],
  minutes: ['Susun berita acara', 'Cari dalam notulen'],
  actions: ['Tambah tindak lanjut', 'Ekspor CSV'],
  survey: ['Survei baru', 'Buka kios responden', 'Impor CSV'],
  findings: ['Temuan baru', 'Bagian: Manfaat'],
  dashboard: ['Salin gambar: Kelengkapan', 'Salin gambar: Sub-dimensi'],
  report: ['Buat PDF', 'Siapkan untuk ditandatangani', 'Mulai tinjau', 'Jenis dokumen: Berita acara'],
  history: ['Periksa keutuhan'],
};
const outside = {
  '/': ['Kunjungan baru', 'Dari berkas rencana', 'Buka kunjungan contoh', 'Impor paket…', 'Periksa PDF', 'English'],
  '/new': ['Lanjut', 'Gelap'],
  '/instruments': ['Periksa berkas…', 'Gandakan dan ubah bobot…', 'Simpan berkas YAML'],
  '/verify': ['Pilih PDF', 'Pakai sertifikat sekali ini saja', 'Daftar pencabutan (CRL)'],
  '/settings': ['Buat identitas', 'Buat cadangan sekarang', 'Kertas: F4 (215 × 330 mm)', 'Warna: Proyektor'],
};

async function offered(page: Page): Promise<string[]> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').locator('input')).toBeFocused();
  const labels = await page.getByRole('dialog').getByRole('button').allTextContents();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  return labels;
}

test('offers what can be done on every screen', async ({ workbench }) => {
  test.slow();
  const base = await openSample(workbench);
  await beMember(workbench, /Ketua Tim Penilai/u);
  const inside = Object.entries(inVisit).map(([section, acts]) => [`${base}/${section}`, acts] as const);
  const others = Object.entries(outside).map(([path, acts]) => [new URL(path, base).href, acts] as const);
  for (const [address, acts] of [...inside, ...others]) {
    await workbench.goto(address);
    await expect(workbench.getByRole('heading', { level: 1 })).toBeVisible();
    await workbench.getByRole('heading', { level: 1 }).click();
    await expect.poll(() => offered(workbench), { message: address }).toEqual(expect.arrayContaining(acts));
  }
});

test('opens while something is being typed, and gives the keyboard back', async ({ workbench }) => {
  const base = await openSample(workbench);
  await workbench.goto(`${base}/checklist?indicator=GOV.1.2`);
  await beMember(workbench, /Ketua Tim Penilai/u);
  await runFromPalette(workbench, 'tulis catatan');
  const note = workbench.getByRole('textbox', { name: 'Catatan' });
  await expect(note).toBeFocused();
  await workbench.keyboard.type('7 dari 10');
  await workbench.keyboard.press('Control+k');
  await expect(workbench.getByRole('dialog')).toBeVisible();
  await expectAccessible(workbench);
  await workbench.keyboard.press('Escape');
  await expect(note).toBeFocused();
  await workbench.keyboard.type(' berkas');
  await expect(note).toHaveValue('7 dari 10 berkas');
});

test('runs the buttons of the open screen, and of an open dialog nothing that lies behind it', async ({
  workbench,
}) => {
  const base = await openSample(workbench);
  await workbench.goto(`${base}/findings`);
  await expect(workbench.getByText('Belum ada temuan.')).toBeVisible();
  await runFromPalette(workbench, 'temuan baru');
  await expect(workbench.getByLabel('Judul temuan')).toBeFocused();
  await workbench.keyboard.type('Petugas data belum ditunjuk');
  await expect(workbench.getByRole('button', { name: /Petugas data belum ditunjuk/u })).toBeVisible();
  await workbench.getByRole('button', { name: 'Pakai rekomendasi lain…' }).click();
  await expect(workbench.getByRole('dialog', { name: 'Pustaka rekomendasi' })).toBeVisible();
  await workbench.keyboard.press('Control+k');
  await expect(workbench.getByRole('dialog', { name: 'Cari atau jalankan…' })).toBeVisible();
  await workbench.keyboard.type('hapus temuan');
  await expect(workbench.getByText('Tidak ada yang cocok')).toBeVisible();
});

test('says why something cannot be done now, and does nothing then', async ({ data, workbench }) => {
  const base = await openPlan(workbench, data, blankPlan);
  await workbench.goto(`${base}/attendees`);
  await expect(workbench.getByRole('button', { name: 'Buka meja daftar hadir' })).toBeDisabled();
  await workbench.keyboard.press('Control+k');
  await expect(workbench.getByRole('dialog').locator('input')).toBeFocused();
  await workbench.keyboard.type('meja daftar hadir');
  const why = 'Belum ada sesi. Tambahkan sesi di Agenda lebih dulu.';
  await expect(workbench.getByRole('dialog').getByRole('button')).toContainText(why);
  await workbench.keyboard.press('Enter');
  await expect(workbench.getByRole('alert')).toContainText(why);
  await expect(workbench.getByRole('heading', { level: 1, name: 'Peserta' })).toBeVisible();
});

for (const [section, key] of [
  ['minutes', /baris baru/u],
  ['findings', /temuan baru/u],
  ['home', /urungkan/u],
] as const) {
  test(`shows every key of the screen for ?: ${section}`, async ({ workbench }) => {
    const base = await openSample(workbench);
    await workbench.goto(`${base}/${section}`);
    await workbench.getByRole('heading', { level: 1 }).click();
    await workbench.keyboard.press('?');
    const help = workbench.getByRole('dialog', { name: 'Semua tombol layar ini' });
    await expect(help).toContainText(key);
    await expect(help).toContainText('Ctrl Z');
    await expectAccessible(workbench);
    // Nothing behind it is reached.
    await workbench.keyboard.press('n');
    await expect(workbench.getByRole('dialog')).toHaveCount(1);
    await workbench.keyboard.press('Escape');
    await expect(help).toHaveCount(0);
  });
}
