import { expectAccessible, expectNoSidewaysScrolling } from '../support/accessibility.ts';
import { beMember, blankPlan, openPlan, openSample, saved } from '../support/open-visit.ts';
import { expect, test } from '../support/workbench.ts';

test('puts dates, letter, team and places right after the visit was made', async ({ data, workbench }) => {
  const base = await openPlan(workbench, data, blankPlan);
  await workbench.getByRole('link', { name: 'Ubah data kunjungan' }).click();
  await expect(workbench.getByRole('heading', { level: 1, name: 'Data kunjungan' })).toBeVisible();
  await workbench.getByLabel('Nomor surat tugas').fill('12/ST/2020');
  await workbench.getByLabel('Tanggal surat tugas').fill('20 Februari 2020');
  await workbench.getByRole('textbox', { name: 'Hari pertama' }).fill('26/2/2020');
  await workbench.getByRole('textbox', { name: 'Nama', exact: true }).first().fill('Penilai Uji');
  await workbench.getByRole('button', { name: 'Tambah lokasi' }).click();
  await workbench.getByRole('textbox', { name: 'Nama lokasi' }).fill('Mal Pelayanan Publik');
  await workbench.getByRole('textbox', { name: 'Nama lokasi' }).blur();
  await saved(workbench);
  await expectAccessible(workbench);
  await expectNoSidewaysScrolling(workbench);
  await workbench.reload();
  await expect(workbench.getByLabel('Tanggal surat tugas')).toHaveValue('20/02/2020');
  await expect(workbench.getByRole('textbox', { name: 'Nama', exact: true }).first()).toHaveValue('Penilai Uji');
  await expect(workbench.getByRole('textbox', { name: 'Nama lokasi' })).toHaveValue('Mal Pelayanan Publik');
  await workbench.goto(`${base}/home`);
  await expect(workbench.getByText('26–28 Feb 2020')).toBeVisible();
  await expect(workbench.getByRole('row', { name: /Penilai Uji/u })).toBeVisible();
});

test('keeps what was typed in a field when the page is reloaded before the field is left', async ({
  data,
  workbench,
}) => {
  const base = await openPlan(workbench, data, blankPlan);
  await workbench.goto(`${base}/facts`);
  await workbench.getByLabel('Tuan rumah').fill('Pemerintah Kabupaten');
  await workbench.reload();
  await expect(workbench.getByLabel('Tuan rumah')).toHaveValue('Pemerintah Kabupaten');
});

test('saves a short field while it is typed, and never says "Tersimpan" before', async ({ data, workbench }) => {
  await workbench.goto(`${await openPlan(workbench, data, blankPlan)}/facts`);
  await saved(workbench);
  const host = workbench.getByLabel('Tuan rumah');
  await host.pressSequentially('Pemerintah Kabupaten', { delay: 60 });
  await expect(workbench.getByText('Belum tersimpan')).toBeVisible();
  await saved(workbench);
  await expect(host).toBeFocused();
});

test('refuses a last day before the first, and leaves the dates as they are', async ({ data, workbench }) => {
  const base = await openPlan(workbench, data, blankPlan);
  await workbench.goto(`${base}/facts`);
  const last = workbench.getByRole('textbox', { name: 'Hari terakhir' });
  await last.fill('1/2/2020');
  await last.blur();
  await expect(workbench.getByText('Tanggal tidak diubah.', { exact: false })).toBeVisible();
  await expect(last).toHaveValue('28/02/2020');
  await workbench.getByRole('button', { name: 'Buka kalender' }).first().click();
  await expectAccessible(workbench);
  await workbench.getByRole('button', { name: '26 Februari 2020' }).click();
  await expect(workbench.getByRole('textbox', { name: 'Hari pertama' })).toHaveValue('26/02/2020');
});

test('whoever has rated cannot be removed; anyone else can, and comes back from the toast', async ({ workbench }) => {
  const base = await openSample(workbench);
  await beMember(workbench, /Ketua Tim Penilai/u);
  await workbench.goto(`${base}/facts`);
  await expect(
    workbench.getByRole('button', { name: 'Sudah memberi nilai, jadi tidak dapat dihapus' }).first(),
  ).toBeDisabled();
  const position = workbench.getByRole('textbox', { name: 'Jabatan atau peran' });
  await expect(position).toHaveCount(3);
  await workbench.getByRole('button', { name: 'Hapus baris: Notulis' }).click();
  await expect(position).toHaveCount(2);
  await workbench.getByRole('checkbox', { name: 'Menilai' }).last().click();
  await workbench.getByRole('button', { name: 'Jangan hitung' }).click();
  await workbench.getByRole('button', { name: 'Urungkan' }).click();
  await expect(position).toHaveCount(3);
  await expect(workbench.getByRole('checkbox', { name: 'Menilai' }).nth(1)).not.toBeChecked();
});
