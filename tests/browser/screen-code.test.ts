import { openSample } from '../support/open-visit.ts';
import { expect, test } from '../support/workbench.ts';

const isCode = (url: string): boolean => new URL(url).pathname.endsWith('.js');

test('a visit fetches the code of its screens once, ahead, and going between them fetches none', async ({
  workbench,
}) => {
  const fetched: string[] = [];
  workbench.on('request', (request) => isCode(request.url()) && fetched.push(request.url()));
  const base = await openSample(workbench);
  await workbench.goto(`${base}/home`);
  await expect(workbench.getByRole('heading', { level: 1 })).toBeVisible();
  for (const screen of ['Checklist', 'Survey', 'Findings', 'Dashboard', 'History'])
    await expect.poll(() => fetched.some((url) => url.includes(`${screen}Screen`)), { message: screen }).toBe(true);
  fetched.length = 0;
  for (const section of ['Dasbor', 'Daftar periksa', 'Temuan', 'Survei']) {
    await workbench.getByRole('link', { name: section, exact: true }).click();
    await expect(workbench).toHaveTitle(new RegExp(section, 'u'));
  }
  expect(fetched).toEqual([]);
});

test('a screen whose code cannot be had says so, keeps the page, and comes when it is asked for again', async ({
  workbench,
  troubles,
}) => {
  await expect(workbench.getByRole('heading', { level: 1, name: 'Kunjungan' })).toBeVisible();
  await workbench.route(isCodeAddress, (route) => route.abort());
  await workbench.getByRole('link', { name: 'Instrumen' }).click();
  await expect(workbench.getByRole('alert')).toContainText('Layar ini tidak dapat dimuat');
  await workbench.unroute(isCodeAddress);
  await workbench.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(workbench.getByRole('heading', { level: 1, name: 'Instrumen' })).toBeVisible();
  const foreign = troubles.splice(0).filter((trouble) => !/Failed to load resource|could not be had/u.test(trouble));
  expect(foreign).toEqual([]);
});

const isCodeAddress = /\.js$/u;
