import { expect, it } from 'vitest';
import type { Client } from '../../../electron/hosts/client.ts';
import type { Change } from '../../../shared/schema/edit.ts';
import { openBackend } from '../../support/open-backend.ts';
import { putSite } from '../../support/open-test-visit.ts';

const by = 'Asesor';
const sites = (from: number, to: number): Change[] =>
  Array.from({ length: to - from }, (_, index) => putSite(`s${from + index}`, `Lokasi ${from + index}`));

interface Opened {
  client: Client;
  send: (batch: string, from: number, to: number) => ReturnType<Client['visits']['edit']>;
  siteCount: () => Promise<number>;
  visit: string;
}

async function open(): Promise<Opened> {
  const { client } = await openBackend();
  const { visit } = await client.visits.createSample({ by });
  const count = async () => Object.keys((await client.visits.open({ visit })).content.sites).length;
  const before = await count();
  return {
    client,
    visit,
    send: (batch, from, to) => client.visits.edit({ visit, by, batch, from, changes: sites(from, to) }),
    siteCount: async () => (await count()) - before,
  };
}

it('does an act once that arrives twice at the same time, and says of both what is on disk', async () => {
  const { send, siteCount, client, visit } = await open();
  const batch = crypto.randomUUID();
  const [first, second] = await Promise.all([send(batch, 0, 2), send(batch, 0, 2)]);
  expect(await siteCount()).toBe(2);
  expect(second.edits).toEqual(first.edits);
  expect((await client.visits.history({ visit, entity: 's0', collection: 'sites' })).total).toBe(1);
});

it('takes the parts of a long act as one step of undo, each once', async () => {
  const { send, siteCount, client, visit } = await open();
  const batch = crypto.randomUUID();
  await send(batch, 0, 3);
  const again = await send(batch, 0, 3);
  expect(again.edits.map(({ change }) => change.id)).toEqual(['s0', 's1', 's2']);
  await client.visits.edit({ visit, by: 'Notulis', changes: [putSite('s4', 'Milik Notulis')] });
  await send(batch, 3, 6);
  const { edits } = await send(batch, 2, 8);
  expect(edits.map(({ change }) => change.id)).toEqual(['s6', 's7']);
  await client.visits.undo({ visit, by });
  expect(await siteCount()).toBe(1);
  expect((await client.visits.open({ visit })).content.sites['s4']?.name).toBe('Milik Notulis');
  await client.visits.redo({ visit, by });
  expect(await siteCount()).toBe(8);
});

it('refuses a part whose earlier parts are not there, or were undone, and writes nothing', async () => {
  const { send, siteCount, client, visit } = await open();
  const batch = crypto.randomUUID();
  await expect(send(batch, 3, 6)).rejects.toMatchObject({ code: 'conflict' });
  await send(batch, 0, 3);
  await client.visits.undo({ visit, by });
  await expect(send(batch, 3, 6)).rejects.toMatchObject({ code: 'conflict' });
  expect(await siteCount()).toBe(0);
});
