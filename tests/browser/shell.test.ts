import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScrolling } from '../support/accessibility.ts';
import { beMember, blankPlan, openPlan, openSample, saved } from '../support/open-visit.ts';
import { runFromPalette } from '../support/run-from-palette.ts';
import { expect, test } from '../support/workbench.ts';

const inVisit = [
  'home',
  'facts',
  'checklist',
  'agenda',
  'attendees',
  'interview',
  'minutes',
  'actions',
  'survey',
  'findings',
  'dashboard',
  'report',
  'history',
];
const outside = ['/', '/new', '/instruments', '/verify', '/settings'];

/** An address of the open workbench. */
function at(page: Page, path: string): string {
  return new URL(path, page.url()).href;
}

async function setAppearance(page: Page, language: RegExp, colours: RegExp): Promise<void> {
  await page.goto(at(page, '/settings'));
  await page.getByText(language).click();
  await page.getByText(colours).click();
}

async function walk(page: Page, base: string, look: (page: Page) => Promise<void>): Promise<void> {
  for (const address of [...outside, ...inVisit.map((section) => `${base}/${section}`)]) {
    await page.goto(at(page, address));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await look(page);
  }
}

for (const [name, language, colours] of [
  ['light, Indonesian', /^Bahasa Indonesia$/u, /^(Terang|Light)$/u],
  ['dark, English', /^English$/u, /^(Gelap|Dark)$/u],
  ['projector, Indonesian', /^Bahasa Indonesia$/u, /^(Proyektor|Projector)$/u],
] as const) {
  test(`no screen has a barrier or scrolls sideways: ${name}`, async ({ workbench }) => {
    test.slow();
    const base = await openSample(workbench);
    await setAppearance(workbench, language, colours);
    await walk(workbench, base, async (page) => {
      await expectAccessible(page);
      await expectNoSidewaysScrolling(page);
    });
  });
}

test('at 200 % everything can be read without scrolling sideways', async ({ workbench }) => {
  test.slow();
  const base = await openSample(workbench);
  await workbench.setViewportSize({ width: 683, height: 384 });
  await walk(workbench, base, expectNoSidewaysScrolling);
});

test('goes anywhere and changes the appearance from the command palette', async ({ workbench }) => {
  await openSample(workbench);
  await workbench.keyboard.press('Control+k');
  await expect(workbench.getByRole('dialog')).toBeVisible();
  await expectAccessible(workbench);
  await workbench.keyboard.press('Escape');
  await expect(workbench.getByRole('dialog')).toHaveCount(0);
  await runFromPalette(workbench, 'dasb');
  await expect(workbench.getByRole('heading', { level: 1, name: 'Dasbor' })).toBeVisible();
  await runFromPalette(workbench, 'gelap');
  await expect(workbench.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await runFromPalette(workbench, 'english');
  await expect(workbench.getByRole('heading', { level: 1, name: 'Dashboard' })).toBeVisible();
  await workbench.reload();
  await expect(workbench.getByRole('heading', { level: 1, name: 'Dashboard' })).toBeVisible();
});

test('the keyboard stands at the beginning of a screen that a link led to', async ({ workbench }) => {
  await openSample(workbench);
  await workbench.getByRole('link', { name: 'Dasbor' }).press('Enter');
  await expect(workbench.getByRole('heading', { level: 1, name: 'Dasbor' })).toBeVisible();
  await expect(workbench.locator('main')).toBeFocused();
});

test('what cannot be saved is kept and said, survives a reload, and is saved as soon as that works', async ({
  data,
  workbench,
  troubles,
}) => {
  const base = await openPlan(workbench, data, blankPlan);
  await workbench.goto(`${base}/checklist?indicator=GOV.1.1`);
  await beMember(workbench, /Ketua/u);
  await workbench.route('**/rpc/visits/edit', (route) => route.abort());
  await workbench.keyboard.press('4');
  const unsaved = workbench.getByRole('button', { name: '1 perubahan belum tersimpan' });
  await expect(unsaved).toBeVisible();
  await unsaved.click();
  await expect(workbench.getByRole('alert')).toContainText('Tinjau tidak menjawab');
  await workbench.reload();
  await expect(workbench.getByRole('radio', { checked: true })).toContainText('4');
  await expect(unsaved).toBeVisible();

  await workbench.unroute('**/rpc/visits/edit');
  await unsaved.click();
  await workbench.getByRole('button', { name: 'Coba lagi' }).click();
  await saved(workbench);
  await workbench.reload();
  await expect(workbench.getByRole('radio', { checked: true })).toContainText('4');
  troubles.splice(0);
});

test('a change that is refused while it is saved holds nothing up, and waits with its reason for a decision', async ({
  data,
  workbench,
  troubles,
}) => {
  const base = await openPlan(workbench, data, blankPlan);
  await workbench.goto(`${base}/checklist?indicator=GOV.1.1`);
  await beMember(workbench, /Ketua/u);
  await workbench.route(
    '**/rpc/visits/edit',
    (route) =>
      route.continue({ postData: (route.request().postData() ?? '').replace('"by":"', `"by":"${'x'.repeat(300)}`) }),
    { times: 1 },
  );
  await workbench.keyboard.press('4');
  const refused = workbench.getByRole('button', { name: '1 perubahan belum tersimpan' });
  await expect(refused).toBeVisible();
  await expect(workbench.getByRole('radio', { checked: true })).toHaveCount(0);
  await workbench.keyboard.press('3');
  await expect(workbench.getByRole('radio', { checked: true })).toContainText('3');
  await workbench.reload();
  await expect(workbench.getByRole('radio', { checked: true })).toContainText('3');
  await refused.click();
  const reason = workbench.getByRole('alert');
  await expect(reason).toContainText('GOV.1.1');
  await expectAccessible(workbench);
  await reason.getByRole('button', { name: 'Buang perubahan ini' }).click();
  await expect(workbench.getByText(/Tersimpan/u)).toBeVisible();
  await expect(refused).toBeHidden();
  troubles.splice(0);
});

test('a screen that could not be read comes back by itself as soon as Tinjau answers', async ({
  workbench,
  troubles,
}) => {
  await workbench.route('**/rpc/visits/list', (route) => route.abort());
  await workbench.reload();
  await expect(workbench.getByRole('alert')).toContainText('Tinjau tidak menjawab');
  await expectAccessible(workbench);
  await workbench.unroute('**/rpc/visits/list');
  await expect(workbench.getByText('Belum ada kunjungan di laptop ini')).toBeVisible();
  await expect(workbench.getByRole('alert')).toHaveCount(0);
  troubles.splice(0);
});

test('two windows on one visit show the same, whoever changes it', async ({ data, workbench, context }) => {
  const base = await openPlan(workbench, data, blankPlan);
  await beMember(workbench, /Ketua/u);
  const other = await context.newPage();
  await other.goto(`${base}/home`);
  await expect(other.getByRole('row', { name: /Ketua Tim Penilai/u })).toContainText('0/54');
  await workbench.goto(`${base}/checklist?indicator=GOV.1.1`);
  await expect(workbench.getByRole('radiogroup')).toBeVisible();
  await workbench.keyboard.press('3');
  await saved(workbench);
  await expect(other.getByRole('row', { name: /Ketua Tim Penilai/u })).toContainText('1/54');
  await other.close();
});

test('a visit that is not there ends in a sentence and a way on, never in a stack', async ({ workbench, troubles }) => {
  await workbench.goto(at(workbench, '/visits/tidak-ada/home'));
  await expect(workbench.getByRole('alert')).toContainText(/tidak (ada|ditemukan)/iu);
  await expectAccessible(workbench);
  await workbench.getByRole('link', { name: 'Ke daftar kunjungan' }).click();
  await expect(workbench.getByRole('heading', { level: 1, name: 'Kunjungan' })).toBeVisible();
  // The browser itself notes that the answer was not good.
  expect(troubles.splice(0).every((trouble) => trouble.includes('404'))).toBe(true);
});
