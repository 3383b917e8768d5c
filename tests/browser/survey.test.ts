import { readFile } from 'node:fs/promises';
import { expectAccessible, expectNoSidewaysScrolling } from '../support/accessibility.ts';
import { blankPlan, openPlan } from '../support/open-visit.ts';
import { expect, test } from '../support/workbench.ts';

test('a respondent answers at the kiosk: consent, filter, one question a page, with "do not know"', async ({
  data,
  workbench,
}) => {
  const base = await openPlan(workbench, data, blankPlan);
  await workbench.goto(`${base}/survey`);
  await expect(workbench.getByText('0 dari 50 responden')).toBeVisible();
  await expectAccessible(workbench);
  await workbench.getByRole('button', { name: 'Buka kios responden' }).click();
  await expectAccessible(workbench);
  await workbench.getByRole('button', { name: 'Saya bersedia menjawab' }).click();
  await workbench.getByRole('button', { name: 'Ya', exact: true }).click();
  await expectAccessible(workbench);
  await workbench.getByRole('button', { name: 'Tidak tahu' }).click();
  for (let item = 2; item <= 9; item += 1) {
    await expect(workbench.getByText(`Pertanyaan ${item} dari 9`)).toBeVisible();
    await workbench.keyboard.press('3');
  }
  await workbench.getByRole('button', { name: 'Selesai' }).click();
  await expect(workbench.getByText('Terima kasih. Jawaban Anda tersimpan.')).toBeVisible();
  await workbench.getByRole('button', { name: 'Responden berikutnya' }).click();
  await workbench.getByRole('button', { name: 'Saya bersedia menjawab' }).click();
  await workbench.getByRole('button', { name: 'Tidak', exact: true }).click();
  await workbench.getByRole('button', { name: 'Tutup kios' }).click();
  await expect(workbench.getByText('2 dari 50 responden').first()).toBeVisible();
  await expect(workbench.getByText('1 responden dihitung, 1 tidak dihitung')).toBeVisible();
  await expect(workbench.getByText('Lebih cepat daripada membaca')).toBeVisible();
  await expect(workbench.getByText('Tidak pernah memakai layanan')).toBeVisible();
  const [saved] = await Promise.all([
    workbench.waitForEvent('download'),
    workbench.getByRole('button', { name: 'Ekspor CSV' }).click(),
  ]);
  const rows = (await readFile(await saved.path(), 'utf8')).trim().split('\r\n');
  expect(rows).toHaveLength(3);
  expect(rows[1]).toMatch(/^1,ya,\d+,tidak tahu,3,3,3,3,3,3,3,3,kios,/u);
  expect(rows[2]).toMatch(/^2,tidak,/u);
});

test('the kiosk begins anew when a respondent walks away in the middle', async ({ data, workbench }) => {
  await workbench.clock.install();
  const base = await openPlan(workbench, data, blankPlan);
  await workbench.goto(`${base}/survey`);
  await workbench.getByRole('button', { name: 'Buka kios responden' }).click();
  await expect(workbench.getByText('Dasar: persetujuan Anda (UU 27/2022')).toBeVisible();
  await workbench.getByRole('button', { name: 'Saya bersedia menjawab' }).click();
  await workbench.getByRole('button', { name: 'Ya', exact: true }).click();
  await workbench.keyboard.press('3');
  await expect(workbench.getByText('Pertanyaan 2 dari 9')).toBeVisible();
  await workbench.clock.fastForward('03:01');
  await expect(workbench.getByRole('button', { name: 'Saya bersedia menjawab' })).toBeVisible();
  await workbench.getByRole('button', { name: 'Tutup kios' }).click();
  await expect(workbench.getByText('0 dari 50 responden').first()).toBeVisible();
});

test('paper forms are tallied by digits alone, a slip is refused, and the index follows', async ({
  data,
  workbench,
}) => {
  const base = await openPlan(workbench, data, blankPlan);
  await workbench.goto(`${base}/survey?part=paper`);
  const first = workbench.getByLabel('Pernah memakai (Y/T)');
  for (const sheet of ['Y344434443', 'Y434344434']) {
    await first.focus();
    await workbench.keyboard.type(sheet);
    await workbench.keyboard.press('Enter');
    await expect(first).toBeFocused();
  }
  await workbench.keyboard.type('Y9');
  await workbench.keyboard.press('Enter');
  await expect(workbench.getByText('“9” bukan nilai pada skala 1–4.')).toBeVisible();
  await expect(workbench.getByText('Lembar 3')).toBeVisible();
  await expectAccessible(workbench);
  await expectNoSidewaysScrolling(workbench);
  await workbench.getByText('Hasil', { exact: true }).click();
  await expect(workbench.getByText('91,67')).toBeVisible();
});

test('the sample size follows Krejcie–Morgan, and adoption says when few of the target use a service', async ({
  data,
  workbench,
}) => {
  const base = await openPlan(workbench, data, blankPlan);
  await workbench.goto(`${base}/survey?part=setup`);
  await workbench.getByLabel('Jumlah pengguna layanan (populasi)').fill('500');
  await workbench.getByLabel('Jumlah pengguna layanan (populasi)').blur();
  await expect(workbench.getByText('500 pengguna memerlukan 217 responden')).toBeVisible();
  await workbench.getByRole('button', { name: 'Pakai 217' }).click();
  await expect(workbench.getByText('0 dari 217 responden')).toBeVisible();
  await expectAccessible(workbench);
  await workbench.goto(`${base}/survey?view=services`);
  await workbench.getByRole('button', { name: 'Layanan baru' }).click();
  await workbench.getByLabel('Aktif 30 hari').fill('184');
  await workbench.getByLabel('Sasaran').fill('1000');
  await workbench.getByLabel('Sasaran').blur();
  await expect(workbench.getByText('18,4 % dari sasaran')).toBeVisible();
  await expect(workbench.getByText('di bawah 20 %')).toBeVisible();
  await expectAccessible(workbench);
});
