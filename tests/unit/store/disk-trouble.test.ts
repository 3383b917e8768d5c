import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { saying } from '../../support/saying.ts';
import { patiently } from '../../../electron/backend/store/atomic-write.ts';
import { openVisit, type OpenVisit } from '../../../electron/backend/store/open-visit.ts';
import { fixedPorts } from '../../support/fixed-ports.ts';
import { openBackend } from '../../support/open-backend.ts';
import { openTestVisit, putSite, save } from '../../support/open-test-visit.ts';
import { putHeader } from '../../support/put-header.ts';
import { diskOf } from '../../support/small-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const sitesOf = (visit: OpenVisit): string[] => Object.keys(visit.content.sites).sort();

it('says that the disk is full, keeps what was saved, and saves again when there is room', async (context) => {
  const disk = await diskOf(256, context);
  const visit = await openTestVisit(disk.folder);
  await save(visit, 'Asesor', putHeader, putSite('a', 'A'));
  const empty = await disk.fill();
  const before = structuredClone(visit.content);
  const large = Array.from({ length: 40 }, (_, index) => putSite(`s${index}`, 'x'.repeat(200)));
  await expect(save(visit, 'Asesor', ...large)).rejects.toMatchObject({
    code: 'store-io',
    sentence: saying('the disk is full'),
  });
  expect(visit.content).toEqual(before);
  await empty();
  await save(visit, 'Asesor', putSite('b', 'B'));
  await visit.close();
  expect(sitesOf(await openTestVisit(disk.folder))).toEqual(['a', 'b']);
});

it('loses nothing when the disk is still full while the visit is closed', async (context) => {
  const disk = await diskOf(256, context);
  const told: unknown[] = [];
  const visit = await openVisit({
    id: 'contoh',
    folder: join(disk.folder, 'contoh'),
    ports: fixedPorts(),
    device: 'laptop',
    warn: (error) => told.push(error),
  });
  await save(visit, 'Asesor', putHeader, putSite('a', 'A'));
  const empty = await disk.fill();
  await visit.close();
  expect(told).toMatchObject([{ code: 'store-io' }]);
  await empty();
  expect(sitesOf(await openTestVisit(disk.folder))).toEqual(['a']);
});

it('calls nothing saved in a folder that is gone, and goes on when it is back', async () => {
  const folder = await temporaryFolder();
  const visit = await openTestVisit(folder);
  await save(visit, 'Asesor', putHeader, putSite('a', 'A'));
  await rename(join(folder, 'contoh'), join(folder, 'pulled'));
  await expect(save(visit, 'Asesor', putSite('b', 'B'))).rejects.toMatchObject({
    code: 'store-io',
    sentence: saying('the data folder is gone'),
  });
  expect(sitesOf(visit)).toEqual(['a']);
  await rename(join(folder, 'pulled'), join(folder, 'contoh'));
  await save(visit, 'Asesor', putSite('c', 'C'));
  await visit.close();
  expect(sitesOf(await openTestVisit(folder))).toEqual(['a', 'c']);
});

it('calls nothing saved in a journal that was removed, and writes to no other in its place', async () => {
  const folder = await temporaryFolder();
  const visit = await openTestVisit(folder);
  await save(visit, 'Asesor', putHeader, putSite('a', 'A'));
  const kept = join(folder, 'kept');
  await cp(join(folder, 'contoh'), kept, { recursive: true });
  await rm(join(folder, 'contoh'), { recursive: true });
  await expect(save(visit, 'Asesor', putSite('b', 'B'))).rejects.toMatchObject({ code: 'store-io' });
  await mkdir(join(folder, 'contoh'));
  await writeFile(join(folder, 'contoh/edits.jsonl'), 'another history\n');
  await expect(save(visit, 'Asesor', putSite('b', 'B'))).rejects.toMatchObject({
    sentence: saying('no longer the one that was opened'),
  });
  await rm(join(folder, 'contoh'), { recursive: true });
  await cp(kept, join(folder, 'contoh'), { recursive: true });
  await save(visit, 'Asesor', putSite('b', 'B'));
  await visit.close();
  expect(sitesOf(await openTestVisit(folder))).toEqual(['a', 'b']);
});

it('says through every call that the data folder is gone, and not that the visit never was', async () => {
  const { client, data } = await openBackend();
  const { visit } = await client.visits.createSample({ by: 'Notulis' });
  await rename(join(data, 'visits'), join(data, 'pulled'));
  await expect(client.visits.list()).rejects.toMatchObject({ code: 'store-io' });
  await expect(client.visits.open({ visit })).rejects.toMatchObject({ code: 'store-io' });
  await rename(join(data, 'pulled'), join(data, 'visits'));
  expect((await client.visits.list()).visits).toHaveLength(1);
});

it('tries again while a virus scanner holds a file, and gives up with its reason', async () => {
  const held = (): Error => Object.assign(new Error('held'), { code: 'EBUSY' });
  let tries = 0;
  const released = await patiently(async () => {
    tries += 1;
    if (tries < 3) throw held();
    return 'written';
  });
  expect([released, tries]).toEqual(['written', 3]);
  await expect(patiently(() => Promise.reject(held()))).rejects.toMatchObject({ code: 'EBUSY' });
  let others = 0;
  const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
  await expect(patiently(() => ((others += 1), Promise.reject(full)))).rejects.toBe(full);
  expect(others).toBe(1);
});
