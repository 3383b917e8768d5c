import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSettingsFile } from '../../../electron/backend/store/settings-file.ts';
import { initialSettings } from '../../../shared/schema/settings.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('keeps every change of those made at the same moment', async () => {
  const settings = openSettingsFile(await temporaryFolder());
  const visits = Array.from({ length: 20 }, (_, n) => `kunjungan-${n}`);
  const joins = (visit: string) =>
    settings.change((kept) => ({
      ...kept,
      profile: { ...kept.profile, memberOf: { ...kept.profile.memberOf, [visit]: 'ketua' } },
    }));
  await Promise.all(visits.map(joins));
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

  const { copy } = await settings.startOver();
  expect(await settings.read()).toEqual(initialSettings);
  expect(await readFile(join(folder, copy), 'utf8')).toBe('{"paper":"A3"}');
  expect((await toF4()).paper).toBe('F4');
});

it('refuses to start over where the settings are whole, and where there are none, and changes nothing', async () => {
  const folder = await temporaryFolder();
  const settings = openSettingsFile(folder);
  await expect(settings.startOver()).rejects.toMatchObject({ code: 'refused' });
  expect(await readdir(folder)).toEqual([]);
  const changed = await settings.change((kept) => ({ ...kept, paper: 'F4' }));
  await expect(settings.startOver()).rejects.toMatchObject({ code: 'refused' });
  expect(await settings.read()).toEqual(changed);
  expect(await readdir(folder)).toEqual(['settings.json']);
});

it('keeps every damaged file when the settings are started over again and again', async () => {
  const folder = await temporaryFolder();
  const settings = openSettingsFile(folder);
  const copies: string[] = [];
  for (const text of ['{', '[', '{']) {
    await writeFile(join(folder, 'settings.json'), text);
    copies.push((await settings.startOver()).copy);
  }
  expect(await Promise.all(copies.map((copy) => readFile(join(folder, copy), 'utf8')))).toEqual(['{', '[', '{']);
});
