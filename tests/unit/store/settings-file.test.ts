import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSettingsFile } from '../../../electron/backend/store/settings-file.ts';
import { initialSettings } from '../../../shared/schema/settings.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('keeps every change of those made at the same moment', async () => {
  const settings = openSettingsFile(await temporaryFolder());
  const visits = Array.from({ length: 20 }, (_, n) => `kunjungan-${n}`);
  const join = (visit: string) =>
    settings.change((kept) => ({
      ...kept,
      profile: { ...kept.profile, memberOf: { ...kept.profile.memberOf, [visit]: 'ketua' } },
    }));
  await Promise.all(visits.map(join));
  expect(Object.keys((await settings.read()).profile.memberOf)).toEqual(visits);
});

it('never writes over a damaged file, goes on after it was repaired, and sets it aside only when asked', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'settings.json');
  await writeFile(file, '{"paper":"A3"}');
  const settings = openSettingsFile(folder);
  const toF4 = () => settings.change((kept) => ({ ...kept, paper: 'F4' }));
  await expect(toF4()).rejects.toMatchObject({ code: 'store-corrupt' });
  expect(await readFile(file, 'utf8')).toBe('{"paper":"A3"}');

  await settings.startOver(new Date('2026-02-26T02:00:00Z'));
  expect(await settings.read()).toEqual(initialSettings);
  expect(await readFile(`${file}.damaged-2026-02-26T020000.000Z`, 'utf8')).toBe('{"paper":"A3"}');
  expect((await toF4()).paper).toBe('F4');
});

it('starts over without setting anything aside where the file is whole', async () => {
  const folder = await temporaryFolder();
  const settings = openSettingsFile(folder);
  await settings.change((kept) => ({ ...kept, paper: 'F4' }));
  await settings.startOver(new Date('2026-02-26T02:00:00Z'));
  expect(await readdir(folder)).toEqual(['settings.json']);
});
