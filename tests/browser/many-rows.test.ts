import { expectAccessible, expectNoSidewaysScrolling } from '../support/accessibility.ts';
import { blankPlan, openPlan, openSample, saved } from '../support/open-visit.ts';
import { expect, test } from '../support/workbench.ts';

const many = 500;
const numbered = (line: (n: number) => string): string =>
  Array.from({ length: many }, (_, n) => line(n + 1)).join('\n');
const plan = `${blankPlan}
attendees:
${numbered((n) => `  - { position: Staf ${n}, group: agency }`)}
findings:
${numbered((n) => `  - { title: Temuan ${n}, grade: improvement, indicators: [GOV.1.1] }`)}
`;

test('lists of 500 rows draw only what is seen, and can be walked to their end', async ({ data, workbench }) => {
  test.slow();
  const base = await openPlan(workbench, data, plan);
  await workbench.goto(`${base}/findings`);
  const list = workbench.getByRole('region', { name: 'Daftar temuan' });
  await expect(list.getByRole('button', { name: /Temuan 1 /u })).toBeVisible();
  expect(await list.getByRole('listitem').count()).toBeLessThan(60);
  await workbench.getByRole('textbox', { name: 'Cari temuan' }).fill('Temuan 500');
  await list.getByRole('button', { name: /Temuan 500/u }).click();
  await expect(workbench.getByLabel('Judul temuan')).toHaveValue('Temuan 500');
  await workbench.getByRole('textbox', { name: 'Cari temuan' }).fill('');
  await expect(list.getByRole('button', { name: /Temuan 500/u })).toBeVisible();
  await list.getByRole('button', { name: /Temuan 500/u }).press('ArrowUp');
  await expect(workbench.getByLabel('Judul temuan')).toHaveValue('Temuan 499');
  await expectAccessible(workbench);
  await expectNoSidewaysScrolling(workbench);

  await workbench.goto(`${base}/attendees`);
  await expect(workbench.getByRole('button', { name: 'Staf 1', exact: true })).toBeVisible();
  expect(
    await workbench
      .getByRole('main')
      .getByRole('button', { name: /^Staf \d+$/u })
      .count(),
  ).toBeLessThan(120);
  await workbench.getByRole('textbox', { name: /Cari/u }).first().fill('Staf 500');
  await expect(workbench.getByRole('button', { name: 'Staf 500' })).toBeVisible();
  await expectAccessible(workbench);
  await expectNoSidewaysScrolling(workbench);
});

/** Each row becomes an attendee and, kept apart, a contact: two changes. */
const table = (count: number, name: string): string => {
  const rows = Array.from({ length: count }, (_, n) => {
    const nip = `198001012005${String(n).padStart(6, '0')}`;
    return `${name} ${n}\tStaf ${n}\tDinas ${n % 40}\t${nip}\n`;
  });
  return `Nama\tJabatan\tInstansi\tNIP\n${rows.join('')}`;
};

test('a pasted table of 1,500 people is invited whole, as one step; what a session cannot take is said before', async ({
  workbench: page,
  context,
}) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const visit = await openSample(page);
  await page.goto(`${visit}/attendees`);
  const paste = async (text: string): Promise<void> => {
    await page.getByRole('button', { name: 'Tempel dari lembar kerja' }).click();
    await page.getByLabel('Tabel yang ditempel').focus();
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await page.keyboard.press('Control+v');
  };
  await paste(table(1500, 'Orang'));
  await expect(page.getByLabel(/^Undang ke sesi Pleno/u)).toBeChecked();
  await page.getByRole('button', { name: 'Tambahkan 1500 peserta' }).click();
  await expect(page.getByText('1507 peserta').first()).toBeVisible();
  await saved(page);
  await page.reload();
  await expect(page.getByText('1507 peserta').first()).toBeVisible();
  await expect(page.getByText('0 hadir dari 1507')).toBeVisible();

  await page.goto(`${visit}/agenda`);
  await page.getByRole('button', { name: 'Pleno pembukaan' }).click();
  await expect(page.getByText('Yang diharapkan hadir · 1507')).toBeVisible();
  await page.goto(`${visit}/attendees`);
  await paste(table(4500, 'Tamu'));
  await page.getByRole('button', { name: 'Tambahkan 4500 peserta' }).click();
  await saved(page);
  await paste(table(4000, 'Undangan'));
  await expect(page.getByRole('alert')).toContainText('paling banyak 10.000 undangan, dan 6.007 sudah diundang');
  await expect(page.getByRole('button', { name: 'Tambahkan 4000 peserta' })).toBeDisabled();
  await expectAccessible(page);
  await page.getByLabel(/^Undang ke sesi Pleno/u).uncheck();
  await page.getByRole('button', { name: 'Tambahkan 4000 peserta' }).click();
  await expect(page.getByText('10007 peserta').first()).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('6007 peserta').first()).toBeVisible();
});

test('what is too much for a field is said, and stays there to be shortened', async ({ workbench: page }) => {
  const visit = await openSample(page);
  await page.goto(`${visit}/agenda`);
  await page.getByRole('button', { name: 'Pleno pembukaan' }).click();
  const points = page.getByLabel('Mata acara, satu per baris');
  const lines = (count: number): string => Array.from({ length: count }, (_, n) => `Acara ${n + 1}`).join('\n');
  await points.fill(lines(51));
  await points.blur();
  await expect(page.getByRole('alert')).toContainText('Tidak ada yang diubah');
  await expect(points).toHaveValue(lines(51));
  await points.fill(lines(50));
  await points.blur();
  await saved(page);
  await page.reload();
  await page.getByRole('button', { name: 'Pleno pembukaan' }).click();
  await expect(points).toHaveValue(lines(50));
});
