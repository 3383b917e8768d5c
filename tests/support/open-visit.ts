import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

/** Two assessors, six pillars, and not one rating: a checklist as it is on the morning of the visit. */
export const blankPlan = `
instrument: smart-city-6-pilar
visit:
  title: Tinjauan lapangan Smart City 2020
  place: { name: Kabupaten Bojonegoro, kind: kabupaten, province: Jawa Timur }
  startDate: 2020-02-27
  endDate: 2020-02-28
team:
  - { id: ketua, role: lead, position: Ketua Tim Penilai, isAssessor: true }
  - { id: pendamping, role: mentor, position: Pendamping Smart City, isAssessor: true }
surveys:
  - { id: survei-pkl, title: Pedagang kaki lima Jalan Kartini, questionnaire: skm, pillars: [ECO], target: 50 }
signoffs:
  - { id: pertama, position: Ketua Tim Penilai, party: first }
`;

/** Makes a visit from a plan through the page and returns its address, without a screen. */
export async function openPlan(page: Page, folder: string, plan: string): Promise<string> {
  const file = join(folder, 'rencana.yaml');
  await writeFile(file, plan);
  await expect(page.getByText('Belum ada kunjungan di laptop ini')).toBeVisible();
  await page.locator('input[type=file]').first().setInputFiles(file);
  return addressOf(page);
}

/** Opens the shipped sample through the page and returns its address, without a screen. */
export async function openSample(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Buka kunjungan contoh' }).click();
  return addressOf(page);
}

/** Says which member of the team is at this laptop, once. */
export async function beMember(page: Page, name: RegExp): Promise<void> {
  const kept = page.waitForResponse(/\/rpc\/settings\/set/u);
  await page.getByRole('region', { name: 'Siapa di laptop ini?' }).getByRole('button', { name }).click();
  await kept;
  await expect(page.getByRole('region', { name: 'Siapa di laptop ini?' })).toBeHidden();
}

/** Waits until the page says that everything is on disk. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByText(/Tersimpan \d|Saved \d/u)).toBeVisible();
}

async function addressOf(page: Page): Promise<string> {
  await page.waitForURL(/\/visits\/[^/]+\/home/u);
  return page.url().replace(/\/home.*/u, '');
}
