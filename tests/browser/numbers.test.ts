import { expectAccessible } from '../support/accessibility.ts';
import { beMember, openSample, saved } from '../support/open-visit.ts';
import { expect, test } from '../support/workbench.ts';

test('every number opens down to who gave which rating', async ({ workbench }) => {
  const base = await openSample(workbench);
  await beMember(workbench, /Ketua/u);
  await workbench.goto(`${base}/dashboard`);
  await workbench.getByRole('button', { name: '3,03, lihat asal angka' }).click();
  const trace = workbench.getByRole('dialog', { name: 'Asal angka' });
  await expect(trace).toContainText('Rata-rata dari 6 bagian.');
  await trace.getByRole('button', { name: /^SOC ·/u }).click();
  await trace.getByRole('button', { name: /^SOC\.2 ·/u }).click();
  await trace.getByRole('button', { name: /^SOC\.2\.2 ·/u }).click();
  await expect(trace.getByRole('row', { name: /Ketua Tim Penilai/u })).toContainText('TT → dihitung 1');
  await expectAccessible(workbench);
  await trace
    .getByRole('navigation')
    .getByRole('button', { name: /Indeks/u })
    .click();
  await expect(trace).toContainText('3,03');
  await workbench.keyboard.press('Escape');
  await expect(trace).toBeHidden();
});

test('a click in a chart opens the number it draws', async ({ workbench }) => {
  const base = await openSample(workbench);
  await workbench.goto(`${base}/dashboard`);
  const bars = workbench.getByRole('figure', { name: /Sub-dimensi/u });
  await expect(bars).toBeVisible();
  const box = await bars.boundingBox();
  await bars.click({ position: { x: (box?.width ?? 0) * 0.3, y: 22 } });
  await expect(workbench.getByRole('dialog', { name: 'Asal angka' })).toContainText('GOV.1 ·');
});

test('a chart can be copied as an image', async ({ workbench, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const base = await openSample(workbench);
  await workbench.goto(`${base}/dashboard`);
  await workbench.getByRole('button', { name: 'Salin gambar: 6 pilar' }).click();
  await expect(workbench.getByText('Gambar disalin: 6 pilar')).toBeVisible();
  const types = await workbench.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
  expect(types).toEqual(['image/png']);
});

test('the history tells what a rating was before, and shows the visit as it was then', async ({ workbench }) => {
  const base = await openSample(workbench);
  await beMember(workbench, /Ketua/u);
  await workbench.goto(`${base}/checklist?indicator=GOV.1.1`);
  await expect(workbench.getByRole('radiogroup')).toBeVisible();
  await workbench.keyboard.press('5');
  await saved(workbench);
  await workbench.goto(`${base}/history`);
  const latest = workbench.getByRole('main').getByRole('listitem').first();
  await latest.locator('summary').click();
  await expect(latest.locator('del')).toHaveText('2');
  await expect(latest.locator('ins')).toHaveText('5');
  await expectAccessible(workbench);

  const first = workbench.getByRole('main').getByRole('listitem').last();
  await first.locator('summary').click();
  await first.getByRole('button', { name: 'Lihat keadaan saat itu' }).click();
  const then = workbench.getByRole('dialog', { name: 'Keadaan saat itu' });
  await expect(then.getByRole('row', { name: /Governance/u })).toContainText('3,17');
  await expect(then).toContainText('Indeks 3,03 →');
  await expectAccessible(workbench);
  await workbench.keyboard.press('Escape');
  await workbench.getByLabel('Keadaan pada tanggal').fill('1/1/2020');
  await workbench.getByLabel('Jam', { exact: true }).fill('9');
  await workbench.getByRole('search').locator('+ form').getByRole('button', { name: 'Lihat keadaan' }).click();
  await expect(then).toBeVisible();
  await workbench.keyboard.press('Escape');
  await workbench.getByRole('button', { name: 'Periksa keutuhan' }).click();
  await expect(workbench.getByText(/^Utuh: \d+ perubahan/u)).toBeVisible();
});
