import { expectAccessible, expectNoSidewaysScrolling } from '../support/accessibility.ts';
import { blankPlan, openPlan } from '../support/open-visit.ts';
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
