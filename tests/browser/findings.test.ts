import { expectAccessible, expectNoSidewaysScrolling } from '../support/accessibility.ts';
import { blankPlan, openPlan, saved } from '../support/open-visit.ts';
import { expect, test } from '../support/workbench.ts';

test('a nonconformity says what it lacks, keeps what was written, and can be taken back', async ({
  data,
  workbench,
}) => {
  const base = await openPlan(workbench, data, blankPlan);
  await workbench.goto(`${base}/findings`);
  await expect(workbench.getByText('Belum ada temuan.')).toBeVisible();
  await expectAccessible(workbench);
  await workbench.keyboard.press('n');
  await workbench.getByLabel('Judul temuan').fill('Data diminta dua kali');
  await workbench.getByLabel('Sebab', { exact: true }).fill('Tidak ada kode referensi');
  await workbench.getByRole('combobox', { name: 'Tingkat temuan' }).click();
  await workbench.getByRole('option', { name: 'Ketidaksesuaian Mayor', exact: true }).click();
  await expect(workbench.getByText('Belum lengkap: penanggung jawab, tenggat.')).toBeVisible();
  await expectAccessible(workbench);
  await workbench.getByLabel('Penanggung jawab').fill('Dinas Kominfo');
  await workbench.getByLabel('Tenggat').fill('2020-04-30');
  await expect(workbench.getByText('Belum lengkap:')).toHaveCount(0);
  await workbench.getByRole('combobox', { name: 'Tingkat temuan' }).click();
  await workbench.getByRole('option', { name: 'Observasi', exact: true }).click();
  await saved(workbench);
  await workbench.reload();
  await expect(workbench.getByLabel('Sebab', { exact: true })).toHaveValue('Tidak ada kode referensi');
  await workbench.getByRole('button', { name: 'Hapus temuan' }).click();
  await expect(workbench.getByText('Belum ada temuan.')).toBeVisible();
  await workbench.getByRole('button', { name: 'Urungkan' }).click();
  await expect(workbench.getByRole('button', { name: /Data diminta dua kali/u })).toBeVisible();
});

test('reuses a recommendation, and records a benefit before and after', async ({ data, workbench }) => {
  const base = await openPlan(workbench, data, blankPlan);
  await workbench.goto(`${base}/findings`);
  await expect(workbench.getByText('Belum ada temuan.')).toBeVisible();
  await workbench.keyboard.press('n');
  await workbench.getByRole('textbox', { name: 'Rekomendasi', exact: true }).fill('Tunjuk petugas data di tiap OPD');
  await workbench.getByRole('heading', { level: 1 }).click();
  await workbench.keyboard.press('n');
  await workbench.getByLabel('Judul temuan').fill('Temuan kedua');
  await workbench.getByRole('button', { name: 'Pakai rekomendasi lain…' }).click();
  await workbench.getByRole('button', { name: /Tunjuk petugas data/u }).click();
  await expect(workbench.getByRole('textbox', { name: 'Rekomendasi', exact: true })).toHaveValue(
    'Tunjuk petugas data di tiap OPD',
  );
  await workbench.getByRole('button', { name: 'Simpan ke pustaka' }).click();
  await workbench.getByRole('button', { name: 'Manfaat baru' }).click();
  await workbench.getByLabel('Klaim manfaat').fill('Izin lebih cepat');
  await workbench.getByLabel('Sebelum').fill('5');
  await workbench.getByLabel('Sesudah').fill('3');
  await workbench.getByLabel('Satuan').fill('hari');
  await workbench.getByLabel('Periode').fill('2019–2020');
  await workbench.getByLabel('Periode').blur();
  await expectAccessible(workbench);
  await workbench.keyboard.press('Escape');
  await expect(workbench.getByText('5 → 3 hari (2019–2020)')).toBeVisible();
  await workbench.getByText('Manfaat', { exact: true }).first().click();
  await expect(workbench.getByRole('button', { name: /Izin lebih cepat/u })).toBeVisible();
  await expectNoSidewaysScrolling(workbench);
  await workbench.getByRole('link', { name: 'Tinjau', exact: true }).click();
  await workbench.getByRole('button', { name: 'Buka kunjungan contoh' }).click();
  await workbench.waitForURL(/bojonegoro-[^/]+\/home/u);
  await workbench.getByRole('link', { name: 'Temuan', exact: true }).click();
  await workbench.getByRole('button', { name: 'Temuan baru' }).click();
  await workbench.getByRole('button', { name: 'Pakai rekomendasi lain…' }).click();
  await expectAccessible(workbench);
  await workbench.getByRole('button', { name: /Tunjuk petugas data.*dari pustaka Anda/u }).click();
  await expect(workbench.getByRole('textbox', { name: 'Rekomendasi', exact: true })).toHaveValue(
    'Tunjuk petugas data di tiap OPD',
  );
});
