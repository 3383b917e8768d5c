import { cp, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi, type TestContext } from 'vitest';
import { saying } from '../../support/saying.ts';
import { createBackend } from '../../../electron/backend/backend.ts';
import { createClient } from '../../../electron/hosts/client.ts';
import { nodePorts } from '../../../electron/hosts/node-ports.ts';
import { exportTo, importFrom, proofOf } from '../../support/bundle/carry.ts';
import { editOnce } from '../../support/bundle/full-visit.ts';
import { enterLoopback } from '../../support/enter-loopback.ts';
import { fixedPorts } from '../../support/fixed-ports.ts';
import { openBackend, repository, type OpenBackend } from '../../support/open-backend.ts';
import { putSite } from '../../support/open-test-visit.ts';
import { serve } from '../../support/serve.ts';
import type { SmallDisk } from '../../support/mounted-disk.ts';
import { diskOf } from '../../support/small-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const by = 'Notulis';

/** A small disk that holds a data folder with the sample visit, as an earlier session left it. */
async function diskWithVisit(context: TestContext): Promise<{ disk: SmallDisk; visit: string }> {
  const disk = await diskOf(4096, context);
  const written = await openBackend();
  const { visit } = await written.client.visits.createSample({ by });
  await written.backend.close();
  await cp(written.data, disk.folder, { recursive: true });
  return { disk, visit };
}

/** All that needs no writing in the data folder; and that writing is refused, with the reason. */
async function expectReadOnly(here: OpenBackend, visit: string, why: string): Promise<void> {
  const refusal = { sentence: saying(why) };
  expect(await here.client.visits.list()).toMatchObject({ visits: [{ id: visit }], readOnly: refusal });
  expect((await here.client.visits.open({ visit })).readOnly).toMatchObject(refusal);
  expect((await here.client.visits.history({ visit })).total).toBeGreaterThan(100);
  const refused = { code: 'store-io', data: refusal };
  await expect(editOnce(here, visit, 'Baru')).rejects.toMatchObject(refused);
  await expect(here.client.visits.createSample({ by })).rejects.toMatchObject(refused);
  const file = join(await temporaryFolder(), 'visit.tinjau');
  await exportTo(file, here, visit);
  const there = await openBackend();
  await importFrom(file, there);
  expect(await proofOf(there, visit)).toEqual(await proofOf(here, visit));
}

it('opens a data folder on a full disk for reading, says why, and writes again as soon as there is room', async (context) => {
  const { disk, visit } = await diskWithVisit(context);
  const empty = await disk.fill();
  const here = await openBackend({ data: disk.folder });
  await expectReadOnly(here, visit, 'the disk is full');
  await empty();
  expect((await here.client.visits.open({ visit })).readOnly).toBeUndefined();
  await editOnce(here, visit, 'Sesudah ada ruang');
  const { content } = await here.client.visits.open({ visit });
  expect(content.sites['tempat']?.name).toBe('Sesudah ada ruang');
  expect((await here.client.visits.list()).readOnly).toBeUndefined();
  await here.backend.close();
  const again = await openBackend({ data: disk.folder });
  expect((await again.client.visits.open({ visit })).content).toEqual(content);
});

it('opens a data folder on a medium that takes no writing for reading, and says why', async (context) => {
  const { disk, visit } = await diskWithVisit(context);
  disk.remount('ro');
  const here = await openBackend({ data: disk.folder });
  await expectReadOnly(here, visit, 'read-only');
  disk.remount('rw');
  await editOnce(here, visit, 'Sesudah boleh ditulis');
  expect((await here.client.visits.list()).readOnly).toBeUndefined();
});

it('lets a visit be deleted on a full disk, and the room that this makes be used at once', async (context) => {
  const { disk, visit } = await diskWithVisit(context);
  const before = await openBackend({ data: disk.folder, ports: nodePorts });
  const { visit: other } = await before.client.visits.createSample({ by });
  await before.backend.close();
  await disk.fill();
  const here = await openBackend({ data: disk.folder });
  await here.client.visits.trash({ visit: other });
  await here.client.visits.remove({ visit: other });
  await editOnce(here, visit, 'Sesudah dihapus');
  expect(await here.client.visits.list()).toMatchObject({ visits: [{ id: visit }], trash: [] });
});

it('lets one process write when there is room again, and tells the other who it is', async (context) => {
  const { disk, visit } = await diskWithVisit(context);
  const empty = await disk.fill();
  const [first, second] = [await openBackend({ data: disk.folder }), await openBackend({ data: disk.folder })];
  await empty();
  await editOnce(first, visit, 'Satu');
  await expect(editOnce(second, visit, 'Dua')).rejects.toMatchObject({ code: 'locked' });
});

it.for([0, 96])('begins without the sample visit where there is no room for it: %d kB', async (left, context) => {
  const disk = await diskOf(1024, context);
  await disk.fill(left);
  const folders = { data: disk.folder, resources: join(repository, 'resources') };
  const backend = await createBackend({ host: 'browser', folders, ports: fixedPorts(), withSample: true });
  onTestFinished(() => backend.close());
  const { visits, readOnly } = await createClient((request) => backend.fetch(request)).visits.list();
  expect([visits, readOnly !== undefined]).toEqual([[], left === 0]);
});

it('ends at once, with the reason, where there is nothing to read and nothing can be made', async () => {
  const file = join(await temporaryFolder(), 'a-file');
  await writeFile(file, 'stands where the data folder should be');
  await expect(openBackend({ data: join(file, 'data') })).rejects.toMatchObject({ code: 'store-io' });
});

it('goes on, and says so once, when the disk becomes full while it works and not even its log can be written', async (context) => {
  const { disk, visit } = await diskWithVisit(context);
  const served = await serve(disk.folder);
  onTestFinished(() => served.stop());
  const { send, origin } = await enterLoopback(served.url);
  const client = createClient(send, origin);
  await editOnce({ client }, visit, 'Selagi ada ruang');
  await disk.fill();
  await vi.waitFor(() => expect(served.said()).toContain('logs/tinjau.log tidak dapat ditulis'), 15_000);
  expect((await client.visits.open({ visit })).content.sites['tempat']?.name).toBe('Selagi ada ruang');
  const large = Array.from({ length: 40 }, (_, index) => putSite(`s${index}`, 'x'.repeat(200)));
  await expect(client.visits.edit({ visit, by, changes: large })).rejects.toMatchObject({ code: 'store-io' });
  expect(served.said().match(/tinjau\.log tidak dapat ditulis/gu)).toHaveLength(1);
}, 30_000);

it('a visit whose own files take no writing is open for reading, and the others as ever', async (context) => {
  const { disk, visit } = await diskWithVisit(context);
  disk.remount('ro');
  const here = await openBackend();
  const { visit: other } = await here.client.visits.createSample({ by });
  await symlink(join(disk.folder, 'visits', visit), join(here.data, 'visits', 'dari-cakram'));
  const refusal = { sentence: saying('read-only') };
  expect((await here.client.visits.open({ visit: 'dari-cakram' })).readOnly).toMatchObject(refusal);
  await expect(editOnce(here, 'dari-cakram', 'Baru')).rejects.toMatchObject({ code: 'store-io', data: refusal });
  await editOnce(here, other, 'Baru');
});
