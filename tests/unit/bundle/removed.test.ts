import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { initialSettings } from '../../../shared/schema/settings.ts';
import { exportTo, resultOf, uploadInChunks } from '../../support/bundle/carry.ts';
import { fillVisit, preparePaper, secrets } from '../../support/bundle/full-visit.ts';
import { openBackend } from '../../support/open-backend.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const by = 'Notulis';

/** The files of a folder whose name or bytes hold any of the words. */
async function traces(folder: string, words: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const name of await readdir(folder, { recursive: true })) {
    const file = join(folder, name);
    const bytes = (await stat(file)).isFile() ? (await readFile(file)).toString('latin1') : '';
    const met = words.filter((word) => name.includes(word) || bytes.includes(word));
    if (met.length > 0) found.push(`${relative(folder, file)}: ${met.join(', ')}`);
  }
  return found;
}

it('leaves nothing of a visit behind when it is deleted for ever, and everything of the others', async () => {
  const here = await openBackend();
  const { client, backend, data } = here;
  const { visit } = await client.visits.createSample({ by });
  const { visit: other } = await client.visits.createSample({ by });
  const photo = await fillVisit(here, visit);
  await preparePaper(here, visit);
  await resultOf(client.backups.make({ visit: null }));
  const profile = { ...initialSettings.profile, memberOf: { [visit]: 'ketua', [other]: 'pendamping' } };
  await client.settings.set({ settings: { ...initialSettings, profile } });
  const file = join(await temporaryFolder(), 'kunjungan.tinjau');
  await exportTo(file, here, visit);
  await uploadInChunks(backend, file);
  const words = [visit, photo, ...Object.values(secrets), 'Ruang layanan tertata'];
  const before = await traces(data, words);
  for (const place of ['visits/', 'backups/', 'making/', 'settings.json']) {
    expect(
      before.some((trace) => trace.startsWith(place)),
      place,
    ).toBe(true);
  }

  await client.visits.trash({ visit });
  await client.visits.remove({ visit });
  expect(await traces(data, words)).toEqual([]);
  expect((await client.visits.list()).visits.map(({ id }) => id)).toEqual([other]);
  expect((await client.settings.get()).profile.memberOf).toEqual({ [other]: 'pendamping' });
  expect((await client.backups.list({ visit: null })).backups.map((row) => row.visit)).toEqual([other]);
  await backend.close();
  expect(await traces(data, words)).toEqual([]);
});

it('keeps a visit in the trash with its backups until it is deleted for ever', async () => {
  const here = await openBackend();
  const { visit } = await here.client.visits.createSample({ by });
  await here.client.visits.trash({ visit });
  expect((await here.client.backups.list({ visit })).backups).toHaveLength(1);
  await here.client.visits.restore({ visit });
  expect((await here.client.visits.open({ visit })).edits).toBeGreaterThan(0);
});
