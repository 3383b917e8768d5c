import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { beMember, blankPlan, openSample } from '../support/open-visit.ts';
import { expect, test } from '../support/workbench.ts';

const plan = blankPlan
  .replace(', pillars: [ECO]', '')
  .replace('smart-city-6-pilar', 'kominfo-2023')
  .replace('Tinjauan lapangan', 'Evaluasi');

function cardOf(page: Page, title: string): Locator {
  return page.locator('section', { has: page.getByRole('heading', { name: title }) });
}

/** Makes a visit from a plan as the page does, without leaving the screen. */
async function makeVisit(page: Page, text: string): Promise<void> {
  const status = await page.evaluate(async (yaml) => {
    const headers = { 'x-file-name': 'rencana.yaml' };
    const sent = await fetch('/uploads', { method: 'POST', body: new TextEncoder().encode(yaml), headers });
    const { token } = (await sent.json()) as { token: string };
    const body = JSON.stringify({ json: { by: 'Notulis', upload: token } });
    const type = { 'content-type': 'application/json' };
    return (await fetch('/rpc/visits/createFromFile', { method: 'POST', body, headers: type })).status;
  }, text);
  expect(status).toBe(200);
}

test('sets a visit beside another one of another instrument, and maps what stands for what', async ({ workbench }) => {
  const base = await openSample(workbench);
  await beMember(workbench, /Ketua/u);
  await makeVisit(workbench, plan);
  await workbench.goto(`${base}/dashboard`);
  await workbench.getByLabel('Kunjungan pembanding').selectOption({ label: '2020-02-27 · Evaluasi Smart City 2020' });
  const card = cardOf(workbench, 'Bandingkan dengan kunjungan lain');
  const governance = card.getByRole('row', { name: /^GOV Smart Governance/u });
  await expect(governance).toContainText('baru');
  await expect(card.getByRole('row', { name: /^A Baseline/u })).toContainText('tidak ada lagi');
  await card.getByLabel('Butir baru…').selectOption('GOV Smart Governance');
  await card.getByLabel('sama dengan butir lama…').selectOption('A Baseline');
  await card.getByRole('button', { name: 'Samakan' }).click();
  await expect(governance).toContainText('rumusan berubah');
  await expect(card.getByRole('row', { name: /^A Baseline/u })).toHaveCount(0);
  await expectAccessible(workbench);
});

test('shows how far assessors agree, and nothing of what one has not rated oneself', async ({ workbench }) => {
  const base = await openSample(workbench);
  await workbench.goto(`${base}/dashboard`);
  const card = cardOf(workbench, 'Kesepakatan antarpenilai');
  await expect(card).toContainText('Belum ada indikator');
  await workbench.goto(`${base}/home`);
  await beMember(workbench, /Ketua/u);
  await workbench.goto(`${base}/dashboard`);
  await expect(card).toContainText('Alfa Krippendorff (interval) 0,742, dari 53 indikator');
  await card.getByRole('button', { name: 'SOC.2.2' }).click();
  await expect(workbench.getByRole('dialog', { name: 'Asal angka' })).toContainText('TT → dihitung 1');
});
