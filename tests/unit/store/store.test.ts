import { recorded } from '../../../shared/domain/edits/changes.ts';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore, type Store } from '../../../electron/backend/store/store.ts';
import { fixedPorts } from '../../support/fixed-ports.ts';
import { openBackend } from '../../support/open-backend.ts';
import { putHeader } from '../../support/put-header.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function open(folder: string, holder = 'Tinjau'): Promise<Store> {
  return openStore({
    folder,
    ports: fixedPorts(),
    device: 'laptop',
    holder,
    warn: (error) => {
      throw error;
    },
  });
}

it('lets one writer into a data folder, and names it to the next', async () => {
  const folder = await temporaryFolder();
  const first = await open(folder, 'Tinjau (desktop)');
  await expect(open(folder)).rejects.toMatchObject({
    code: 'locked',
    details: { facts: { holder: expect.stringContaining('Tinjau (desktop)') } },
  });
  await first.close();
  await (await open(folder)).close();
});

it('makes a visit whole or not at all', async () => {
  const folder = await temporaryFolder();
  const store = await open(folder);
  const broken = recorded({ op: 'put', collection: 'sites', id: 'a', values: { colour: 'red' } });
  await expect(store.create('contoh', { by: 'Asesor' }, [putHeader, broken])).rejects.toMatchObject({
    code: 'invalid-input',
  });
  expect(await store.list()).toEqual({ visits: [], trash: [], unreadable: [] });
  await store.close();
});

it('moves a visit into the trash and back, and deletes only what is in the trash', async () => {
  const store = await open(await temporaryFolder());
  await store.create('contoh', { by: 'Asesor' }, [putHeader]);
  await expect(store.remove('contoh')).rejects.toMatchObject({ code: 'not-found' });
  await store.trash('contoh');
  expect((await store.list()).trash.map(({ id }) => id)).toEqual(['contoh']);
  await store.restore('contoh');
  expect((await store.list()).visits.map(({ id }) => id)).toEqual(['contoh']);
  await store.trash('contoh');
  await store.remove('contoh');
  expect(await store.list()).toEqual({ visits: [], trash: [], unreadable: [] });
  await store.close();
});

it('lists what it can read and names what it cannot, and makes a lost index again', async () => {
  const folder = await temporaryFolder();
  const store = await open(folder);
  await store.create('baik', { by: 'Asesor' }, [putHeader]);
  await store.create('rusak', { by: 'Asesor' }, [putHeader]);
  await store.close();
  await rm(join(folder, 'index.json'));
  await writeFile(join(folder, 'visits/rusak/edits.jsonl'), 'not an edit\n');

  const again = await open(folder);
  const { visits, unreadable } = await again.list();
  expect(visits.map(({ id }) => id)).toEqual(['baik']);
  expect(unreadable).toMatchObject([{ id: 'rusak', error: { code: 'store-corrupt' } }]);
  await again.close();
});

it.each(['{"baik":', '[1, 2]', '{"baik":{"summary":{},"journalBytes":1}}'])(
  'makes an index that reads %s again from the visits, and tells why',
  async (text) => {
    const folder = await temporaryFolder();
    const store = await open(folder);
    await store.create('baik', { by: 'Asesor' }, [putHeader]);
    await store.close();
    await writeFile(join(folder, 'index.json'), text);
    const told: unknown[] = [];
    const warn = (error: unknown) => told.push(error);
    const again = await openStore({ folder, ports: fixedPorts(), device: 'laptop', holder: 'Tinjau', warn });
    expect((await again.list()).visits.map(({ id }) => id)).toEqual(['baik']);
    expect(told).toHaveLength(1);
    // It is written with the list, and so outlives a process that is killed.
    expect(JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'))).toMatchObject({
      baik: { summary: { title: 'Uji' } },
    });
    await again.close();
  },
);

it('lists what a visit holds now, also when the index was written before its last change', async () => {
  const folder = await temporaryFolder();
  const store = await open(folder);
  const visit = await store.create('baik', { by: 'Asesor' }, [putHeader]);
  await store.list();
  const title = { op: 'set', collection: 'header', id: 'header', fields: { title: 'Lain' } } as const;
  await visit.commit(() => ({ by: 'Asesor', changes: [title] }));
  const index = await readFile(join(folder, 'index.json'));
  await store.close();
  await writeFile(join(folder, 'index.json'), index);
  const again = await open(folder);
  expect((await again.list()).visits).toMatchObject([{ title: 'Lain', edits: 2 }]);
  await again.close();
});

it('finds no visit outside its folder', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'secret'));
  const { client } = await openBackend({ data: folder });
  await expect(client.visits.open({ visit: '../secret' })).rejects.toMatchObject({ code: 'invalid-input' });
});
