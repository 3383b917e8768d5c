import { expect, it } from 'vitest';
import { createBackend } from '../../../electron/backend/backend.ts';
import { createClient } from '../../../electron/hosts/client.ts';
import { fixedPorts } from '../../support/fixed-ports.ts';
import { repository } from '../../support/open-backend.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function withStart<T>(data: string, work: (client: ReturnType<typeof createClient>) => Promise<T>): Promise<T> {
  const folders = { data, resources: `${repository}/resources` };
  const backend = await createBackend({ host: 'browser', folders, ports: fixedPorts(), withSample: true });
  try {
    return await work(createClient((request) => backend.fetch(request)));
  } finally {
    await backend.close();
  }
}

it('begins on the sample visit, once', async () => {
  const data = await temporaryFolder();
  const first = await withStart(data, (client) => client.visits.list());
  const second = await withStart(data, (client) => client.visits.list());
  expect(first.visits).toHaveLength(1);
  expect(second.visits.map(({ id }) => id)).toEqual(first.visits.map(({ id }) => id));
});

it('does not bring back a sample that was thrown away', async () => {
  const data = await temporaryFolder();
  await withStart(data, async (client) => {
    const [sample] = (await client.visits.list()).visits;
    await client.visits.trash({ visit: sample?.id ?? 'none' });
  });
  const after = await withStart(data, (client) => client.visits.list());
  expect(after.visits).toEqual([]);
});
