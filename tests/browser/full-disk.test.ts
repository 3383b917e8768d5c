import { expectAccessible } from '../support/accessibility.ts';
import { mountedDisk } from '../support/mounted-disk.ts';
import { openSample, saved } from '../support/open-visit.ts';
import { serve } from '../support/serve.ts';
import { expect, test } from '../support/workbench.ts';

test('opens on a full disk for reading, says why, and lets a person work on once there is room', async ({
  data,
  page,
}) => {
  const disk = mountedDisk(data, 4096);
  if (typeof disk === 'string') return test.skip(true, disk);
  try {
    const first = await serve(data);
    await page.goto(first.url);
    await openSample(page);
    await saved(page);
    await first.stop();
    const empty = await disk.fill();
    const second = await serve(data);
    await page.goto(second.url);
    await expect(page.getByRole('alert')).toContainText('Hanya dapat dibaca: disk penuh; kosongkan ruang');
    await page.getByRole('link', { name: 'Kabupaten Bojonegoro' }).click();
    await expect(page.getByText('Hanya dapat dibaca: disk penuh')).toBeVisible();
    await expectAccessible(page);
    await empty();
    await page.getByRole('button', { name: 'Hanya dapat dibaca' }).press('Enter');
    await page.getByRole('button', { name: 'Coba lagi' }).press('Enter');
    await saved(page);
    await expect(page.getByText('Hanya dapat dibaca')).toBeHidden();
    await second.stop();
  } finally {
    disk.unmount();
  }
});
