import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../../electron/backend/store/store.ts';
import { fixedPorts } from '../../support/fixed-ports.ts';
import { folderFingerprint } from '../../support/folder-fingerprint.ts';
import { openBackend } from '../../support/open-backend.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it.each(['../lain', '..', '.', '', '/lain', 'a/b', 'a\\b', 'a:b', 'a.', 'NUL', 'com1.txt', 'a\0b', 'a'.repeat(300)])(
  'leads no question about a visit "%s" to a folder',
  async (id) => {
    const folder = await temporaryFolder();
    const made = join(folder, 'made');
    await mkdir(join(folder, 'lain'));
    await mkdir(made);
    const store = await openStore({ folder, ports: fixedPorts(), device: 'x', holder: 'x', warn: fail });
    onTestFinished(() => store.close());
    const before = await folderFingerprint(folder);
    const questions = [
      () => store.open(id),
      () => store.where(id),
      () => store.create(id, { by: 'x' }, []),
      () => store.adopt(id, made),
      () => store.trashAs(id, 'y'),
      () => store.trash(id),
      () => store.restore(id),
      () => store.remove(id),
      () => store.damage(id),
      () => store.repair(id, { by: 'x' }),
    ];
    for (const ask of questions) await expect(ask()).rejects.toMatchObject({ code: 'invalid-input' });
    expect(await folderFingerprint(folder)).toEqual(before);
  },
);

it('lists a folder that somebody copied by hand under a name no visit can have, with what to do, beside the visits', async () => {
  const { client, data } = await openBackend();
  const { visit } = await client.visits.createSample({ by: 'Notulis' });
  await cp(join(data, 'visits', visit), join(data, 'visits', 'Salinan kunjungan (1)'), { recursive: true });
  expect(await client.visits.list()).toMatchObject({
    visits: [{ id: visit }],
    unreadable: [{ id: 'Salinan kunjungan (1)', code: 'invalid-input' }],
  });
});

it('passes over what somebody put beside the backups', async () => {
  const { client, data } = await openBackend();
  const { visit } = await client.visits.createSample({ by: 'Notulis' });
  for await (const _event of await client.backups.make({ visit, job: undefined }));
  await mkdir(join(data, 'backups', 'Salinan (1)'));
  await mkdir(join(data, 'backups', visit, '2020-02-26 salinan'));
  expect(await client.backups.list({ visit: null })).toMatchObject({ backups: [{ visit }], damaged: [] });
});

function fail(error: unknown): void {
  throw error;
}
