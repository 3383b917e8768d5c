import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from '../support/accessibility.ts';
import { saved } from '../support/open-visit.ts';
import { serve } from '../support/serve.ts';
import { expect, test } from '../support/workbench.ts';

test('tells what is left of a damaged visit, and brings back its last good state', async ({ data, page }) => {
  const first = await serve(data);
  await page.goto(first.url);
  await page.getByRole('button', { name: 'Buka kunjungan contoh' }).click();
  await page.waitForURL(/\/home$/u);
  await saved(page);
  await first.stop();
  const [visit = ''] = await readdir(join(data, 'visits'));
  const journal = join(data, 'visits', visit, 'edits.jsonl');
  await flipBit(journal);

  const second = await serve(data);
  await page.goto(second.url);
  // The list may still know the visit as it was; it is found to be damaged when it is opened.
  await page.getByRole('link', { name: 'Kabupaten Bojonegoro' }).click();
  await expect(page.getByText('edits.jsonl rusak pada baris', { exact: false })).toBeVisible();
  await page.getByRole('link', { name: 'Ke daftar kunjungan' }).click();
  const damaged = page.getByRole('region', { name: 'Kunjungan yang tidak dapat dibuka' });
  await expect(damaged.getByText('tidak ada yang hilang')).toBeVisible();
  await expect(damaged).toContainText('Kabupaten Bojonegoro · Tinjauan lapangan Smart City 2020');
  await expect(damaged.getByRole('link', { name: /cadangan/u })).toHaveAttribute('href', '/settings');
  await expectAccessible(page);
  await damaged.getByRole('button', { name: 'Pulihkan keadaan baik terakhir' }).press('Enter');
  await expect(page.getByText('Kunjungan dipulihkan')).toBeVisible();
  await page.getByRole('link', { name: 'Kabupaten Bojonegoro' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kabupaten Bojonegoro' })).toBeVisible();
  await page.goto(page.url().replace('/home', '/history'));
  await expect(page.getByText('Dipulihkan ke keadaan baik terakhir').first()).toBeVisible();
  await second.stop();
});

async function flipBit(file: string): Promise<void> {
  const bytes = await readFile(file);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 0x04;
  await writeFile(file, bytes);
}
