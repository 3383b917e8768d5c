import { expectAccessible } from '../support/accessibility.ts';
import { beMember } from '../support/open-visit.ts';
import { openSample, seal } from '../support/papers.ts';
import { expect, test } from '../support/workbench.ts';

test('shows what a seal freezes and who signs, asks once, and names who sealed at which laptop', async ({
  workbench: page,
}) => {
  const visit = await openSample(page);
  await beMember(page, /Pendamping Smart City Bojonegoro/u);
  await page.goto(`${visit}/report`);
  for (const step of ['Mulai tinjau', 'Tandai disepakati', 'Segel…'])
    await page.getByRole('button', { name: step, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Segel kunjungan' });
  await expect(dialog).toContainText('Nilai108');
  await expect(dialog).toContainText('Ketua Tim Penilai');
  const digest = /Sidik isi ([0-9a-f]{64})/u.exec(await dialog.innerText())?.[1] ?? 'none';
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Batal' }).click();
  await expect(page.getByText(/^Disegel /u)).toHaveCount(0);
  await page.getByRole('button', { name: 'Segel…' }).click();
  await dialog.getByRole('button', { name: 'Segel sekarang' }).click();
  await expect(page.getByText(/^Disegel .* oleh Pendamping Smart City Bojonegoro \(Pendamping\) · .+/u)).toBeVisible();
  await page.getByRole('button', { name: 'Buat PDF' }).click();
  await expect(page.getByText('PDF selesai')).toBeVisible({ timeout: 30_000 });
  expect(digest).toHaveLength(64);
});

test('keeps the seal from an assessor who rated nothing until they are set aside with a reason', async ({
  workbench: page,
}) => {
  const visit = await openSample(page);
  await page.goto(`${visit}/facts`);
  await page.getByRole('button', { name: 'Tambah anggota' }).click();
  await page.goto(`${visit}/report`);
  await page.getByRole('link', { name: /belum menilai apa pun/u }).click();
  await expect(page).toHaveURL(/\/facts/u);
  await page.getByRole('button', { name: /^Kesampingkan .* sebagai penilai$/u }).click();
  await page.getByLabel(/^Alasan .* tidak menilai$/u).fill('Berhalangan hadir');
  await page.getByRole('button', { name: 'Kesampingkan', exact: true }).click();
  await expect(page.getByText(/^Tidak menilai: Berhalangan hadir\. Dicatat /u)).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${visit}/report`);
  await seal(page);
});

test('asks for the reason of a TB, and lists it in the check', async ({ workbench: page }) => {
  const visit = await openSample(page);
  await page.goto(`${visit}/report`);
  await page.getByText('Tidak berlaku (TB) · 2').click();
  await expect(page.getByRole('listitem').filter({ hasText: 'pemadaman ditangani PLN' })).toHaveCount(2);
});

test('tells of a declaration of interest whether the person made it or another for them', async ({
  workbench: page,
}) => {
  const visit = await openSample(page);
  await beMember(page, /Pendamping Smart City Bojonegoro/u);
  await page.goto(`${visit}/attendees`);
  const team = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Ada konflik…' }) });
  await team.filter({ hasText: 'Pendamping Smart City' }).getByRole('button', { name: 'Tidak ada konflik' }).click();
  await expect(page.getByText('dinyatakan sendiri')).toBeVisible();
  const chair = team.filter({ hasText: 'Kepala Subdirektorat' });
  await expect(chair).toContainText('Orang lain di laptop ini');
  await chair.getByRole('button', { name: 'Tidak ada konflik' }).click();
  await expect(page.getByText('dinyatakan oleh Pendamping Smart City Bojonegoro untuknya')).toBeVisible();
  await expectAccessible(page);
});
