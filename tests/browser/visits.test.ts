import { expectAccessible, expectNoSidewaysScrolling } from '../support/accessibility.ts';
import { openSample } from '../support/open-visit.ts';
import { expect, test } from '../support/workbench.ts';

test('a new data folder says what to do first', async ({ workbench }) => {
  await expect(workbench.getByText('Belum ada kunjungan di laptop ini')).toBeVisible();
  for (const way of ['Kunjungan baru', 'Dari berkas rencana', 'Buka kunjungan contoh']) {
    await expect(workbench.getByRole('button', { name: way })).toBeVisible();
  }
  await expectAccessible(workbench);
});

test('sets up a visit by keyboard alone, and a reload half way loses nothing', async ({ workbench }) => {
  await workbench.getByRole('button', { name: 'Kunjungan baru' }).press('Enter');
  await expect(workbench.getByRole('textbox', { name: 'Daerah' })).toBeFocused();
  await workbench.keyboard.press('Enter');
  await expect(workbench.getByText('Isi nama daerahnya.')).toBeVisible();
  await workbench.keyboard.type('Kabupaten Tuban');
  await workbench.reload();
  await expect(workbench.getByRole('textbox', { name: 'Daerah' })).toHaveValue('Kabupaten Tuban');
  await expect(workbench.getByRole('textbox', { name: 'Judul kunjungan' })).toHaveValue(
    /^Tinjauan lapangan Kabupaten Tuban \d{4}$/u,
  );
  await expectAccessible(workbench);
  await workbench.keyboard.press('Enter');
  await workbench.getByRole('radio', { name: /enam pilar/u }).focus();
  await workbench.keyboard.press('Space');
  await expectAccessible(workbench);
  await workbench.keyboard.press('Enter');
  await expect(workbench.getByRole('textbox', { name: 'Nama' }).first()).toBeFocused();
  await workbench.keyboard.type('Penilai Utama');
  await expectAccessible(workbench);
  await workbench.keyboard.press('Enter');
  await expect(workbench.getByLabel('Sesi', { exact: false }).first()).toBeVisible();
  await expectAccessible(workbench);
  await expectNoSidewaysScrolling(workbench);
  await workbench.getByRole('button', { name: 'Buat kunjungan' }).press('Enter');
  await expect(workbench.getByRole('heading', { level: 1, name: 'Kabupaten Tuban' })).toBeVisible();
  await expect(workbench.getByRole('row', { name: /Penilai Utama/u })).toContainText('0/54');
  await expect(workbench.getByText('Pleno pembukaan')).toBeVisible();
});

test('begins the next visit from the last one, with its scores beside empty answers', async ({ workbench }) => {
  await openSample(workbench);
  await workbench.getByRole('link', { name: 'Tinjau', exact: true }).click();
  await workbench.getByRole('button', { name: 'Kunjungan berikutnya dari Kabupaten Bojonegoro' }).click();
  await expect(workbench.getByText(/Dilanjutkan dari "Tinjauan lapangan Smart City 2020"/u)).toBeVisible();
  for (let step = 0; step < 3; step += 1) await workbench.getByRole('button', { name: 'Lanjut' }).click();
  await workbench.getByRole('button', { name: 'Buat kunjungan' }).click();
  await expect(workbench.getByText('Draf')).toBeVisible();
  const governance = workbench.getByRole('main').getByRole('row', { name: /Governance/u });
  await expect(governance).toContainText('3,17');
  await expect(governance).toContainText('0/9');
});

test('throws a visit away without a question, and has it back from the toast or the trash', async ({ workbench }) => {
  await openSample(workbench);
  await workbench.getByRole('link', { name: 'Tinjau', exact: true }).click();
  const link = workbench.getByRole('link', { name: 'Kabupaten Bojonegoro' });
  const away = workbench.getByRole('button', { name: 'Pindahkan ke tempat sampah: Kabupaten Bojonegoro' });
  await away.click();
  await expect(link).toHaveCount(0);
  await workbench.getByRole('button', { name: 'Urungkan' }).click();
  await expect(link).toBeVisible();
  await away.click();
  await workbench.getByText('Tempat sampah (1)').click();
  await expectAccessible(workbench);
  await workbench.getByRole('button', { name: 'Pulihkan' }).click();
  await expect(link).toBeVisible();
  await away.click();
  await workbench.getByText('Tempat sampah (1)').click();
  await workbench.getByRole('button', { name: 'Hapus selamanya' }).click();
  const question = workbench.getByRole('dialog', { name: 'Hapus selamanya' });
  await expect(question.getByRole('button', { name: 'Batal' })).toBeFocused();
  await expectAccessible(workbench);
  await workbench.keyboard.press('Enter');
  await expect(workbench.getByText('Tempat sampah (1)')).toBeVisible();
  await workbench.getByRole('button', { name: 'Hapus selamanya' }).click();
  await question.getByRole('button', { name: 'Hapus selamanya' }).click();
  await expect(workbench.getByText('Belum ada kunjungan di laptop ini')).toBeVisible();
});

test('finds a visit by words and by its state', async ({ workbench }) => {
  await openSample(workbench);
  await workbench.getByRole('link', { name: 'Tinjau', exact: true }).click();
  const search = workbench.getByRole('textbox', { name: 'Cari kunjungan' });
  const link = workbench.getByRole('link', { name: 'Kabupaten Bojonegoro' });
  await search.fill('bojo feb 2020');
  await expect(link).toBeVisible();
  await search.fill('tuban');
  await expect(workbench.getByText('Tidak ada kunjungan yang cocok')).toBeVisible();
  await workbench.getByRole('link', { name: 'Tampilkan semua' }).click();
  await expect(link).toBeVisible();
  await workbench.getByRole('combobox', { name: 'Status' }).selectOption('Disegel');
  await expect(link).toHaveCount(0);
});
