import { resolve } from 'node:path';
import { createBackend } from '../../electron/backend/backend.ts';
import { createClient } from '../../electron/hosts/client.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { editOnce } from '../support/bundle/full-visit.ts';
import { serve } from '../support/serve.ts';
import { settablePorts } from '../support/settable-ports.ts';
import { expect, test } from '../support/workbench.ts';

const resources = resolve(import.meta.dirname, '../../resources');

test('marks in the history where the clock went back, and calls the visit whole all the same', async ({
  data,
  page,
}) => {
  const visit = await visitOfWrongClock(data);
  const served = await serve(data);
  await page.goto(served.url);
  await page.goto(new URL(`/visits/${visit}/history`, page.url()).href);
  const [last, before] = [page.getByRole('listitem').first(), page.getByRole('listitem').nth(1)];
  await expect(last).toContainText(/Jam komputer mundur dari 1 Mei 2037.* ke 27 Feb 2020/u);
  await expect(before).not.toContainText('Jam komputer');
  await page.getByRole('button', { name: 'Periksa keutuhan' }).press('Enter');
  await expect(page.getByText(/Utuh: \d+ perubahan/u)).toBeVisible();
  await expect(page.getByText('Jam komputer 1 kali mundur; ditandai dalam riwayat')).toBeVisible();
  await expectAccessible(page);
  await served.stop();
});

/** A visit with one edit made while the clock stood in 2037, and one after it was set right. */
async function visitOfWrongClock(data: string): Promise<string> {
  const ports = settablePorts();
  const backend = await createBackend({ host: 'browser', folders: { data, resources }, ports });
  const client = createClient((request) => backend.fetch(request));
  const { visit } = await client.visits.createSample({ by: 'Notulis' });
  ports.setClock('2037-05-01T08:00:00.000Z');
  await editOnce({ client }, visit, 'Dari masa depan');
  ports.setClock('2020-02-27T03:00:00.000Z');
  await editOnce({ client }, visit, 'Sesudahnya');
  await backend.close();
  return visit;
}
