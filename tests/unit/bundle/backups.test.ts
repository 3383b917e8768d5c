import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { removeEvidence } from '../../../shared/domain/evidence/edit-evidence.ts';
import { saying } from '../../support/saying.ts';
import { createBackend } from '../../../electron/backend/backend.ts';
import { createClient } from '../../../electron/hosts/client.ts';
import { proofOf, resultOf } from '../../support/bundle/carry.ts';
import { editOnce, fillVisit } from '../../support/bundle/full-visit.ts';
import { fixedPorts } from '../../support/fixed-ports.ts';
import { openBackend, repository } from '../../support/open-backend.ts';
import { settablePorts } from '../../support/settable-ports.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const by = 'Notulis';

async function someVisit() {
  const here = await openBackend();
  const { visit } = await here.client.visits.createSample({ by });
  const photo = await fillVisit(here, visit);
  const backUp = async (): Promise<string> => {
    await resultOf(here.client.backups.make({ visit }));
    const [last] = (await here.client.backups.list({ visit })).backups;
    return last?.backup ?? 'none';
  };
  const restore = (backup: string, replace = false) =>
    resultOf(here.client.backups.restore({ visit, backup, replace }));
  return { here, visit, photo, backUp, restore, kept: join(here.data, 'backups', visit) };
}

it('makes a backup now, and none when nothing changed since', async () => {
  const { here, visit } = await someVisit();
  expect(await resultOf(here.client.backups.make({ visit: null }))).toEqual({ made: 1, unchanged: 0, leftOut: [] });
  expect(await resultOf(here.client.backups.make({ visit }))).toEqual({ made: 0, unchanged: 1, leftOut: [] });
  const { edits, head } = await proofOf(here, visit);
  expect((await here.client.backups.list({ visit: null })).backups).toMatchObject([
    { visit, reason: 'asked', edits, head },
  ]);
});

it('keeps the last ten of a visit, and evidence as long as the visit or one of them names it', async () => {
  const { here, visit, photo, backUp, kept } = await someVisit();
  const first = await backUp();
  const backUpTenTimes = async (called: string): Promise<string[]> => {
    for (let edit = 0; edit < 10; edit += 1) {
      await editOnce(here, visit, `${called} ${edit}`);
      await backUp();
    }
    return readdir(join(kept, 'evidence'));
  };
  expect(await backUpTenTimes('Tempat')).toEqual([photo]);
  const { backups } = await here.client.backups.list({ visit });
  expect(backups).toHaveLength(10);
  expect(backups.map(({ backup }) => backup)).not.toContain(first);
  await rm(join(here.data, 'visits', visit, 'evidence', photo));
  expect(await backUpTenTimes('Ruang')).toEqual([photo]);
  const { content } = await here.client.visits.open({ visit });
  const [id = ''] = Object.keys(content.evidence);
  await here.client.visits.edit({ visit, by, ...removeEvidence(content, id) });
  expect(await backUpTenTimes('Loket')).toEqual([]);
});

it('restores beside the visit: as it was, with a new id, and nothing of the present is touched', async () => {
  const { here, visit, photo, backUp, restore } = await someVisit();
  const before = await proofOf(here, visit);
  const backup = await backUp();
  await editOnce(here, visit, 'Sesudahnya');
  const after = await proofOf(here, visit);
  const { visit: restored, trashed } = await restore(backup);
  expect([restored === visit, trashed]).toEqual([false, undefined]);
  expect(await proofOf(here, restored)).toEqual(before);
  expect(await proofOf(here, visit)).toEqual(after);
  const photos = [visit, restored].map((id) => readFile(join(here.data, 'visits', id, 'evidence', photo)));
  expect(await photos[0]).toEqual(await photos[1]);
});

it('restores in place of the visit, which waits in the trash and can be had back', async () => {
  const { here, visit, backUp, restore } = await someVisit();
  const before = await proofOf(here, visit);
  const backup = await backUp();
  await editOnce(here, visit, 'Sesudahnya');
  const after = await proofOf(here, visit);
  const { trashed = '' } = await restore(backup, true);
  expect(await proofOf(here, visit)).toEqual(before);
  await here.client.visits.restore({ visit: trashed });
  expect(await proofOf(here, trashed)).toEqual(after);
});

it('brings a visit back whose own files are damaged', async () => {
  const { here, visit, backUp } = await someVisit();
  const before = await proofOf(here, visit);
  const backup = await backUp();
  await here.backend.close();
  await writeFile(join(here.data, 'visits', visit, 'edits.jsonl'), 'not an edit\n');
  const again = await openBackend({ data: here.data });
  await expect(again.client.visits.open({ visit })).rejects.toMatchObject({ code: 'store-corrupt' });
  const { trashed } = await resultOf(again.client.backups.restore({ visit, backup, replace: true }));
  expect(await proofOf(again, visit)).toEqual(before);
  expect((await again.client.visits.list()).unreadable.map(({ id }) => id)).toEqual([trashed]);
});

it('makes no backup of a damaged visit, says so, and lets no good one go for it', async () => {
  const { here, visit, backUp } = await someVisit();
  await backUp();
  await editOnce(here, visit, 'Sesudahnya');
  const file = join(here.data, 'visits', visit, 'edits.jsonl');
  const bytes = await readFile(file);
  bytes[500] = (bytes[500] ?? 0) ^ 1;
  await writeFile(file, bytes);
  await expect(resultOf(here.client.backups.make({ visit }))).rejects.toMatchObject({ code: 'store-corrupt' });
  expect((await here.client.backups.list({ visit })).backups).toHaveLength(1);
  expect(await here.client.backups.failures()).toMatchObject([{ visit, data: { sentence: saying('edits.jsonl') } }]);
});

it('refuses a damaged backup, names it in the list, and goes on making others', async () => {
  const { here, visit, backUp, restore, kept } = await someVisit();
  const [journal, record] = [await backUp(), 'backup.json'];
  await writeFile(join(kept, journal, 'edits.jsonl'), 'not an edit\n');
  await expect(restore(journal)).rejects.toMatchObject({ code: 'store-corrupt' });
  await writeFile(join(kept, journal, record), '{');
  expect((await here.client.backups.list({ visit })).damaged).toEqual([{ visit, backup: journal }]);
  await editOnce(here, visit, 'Sesudahnya');
  expect(await backUp()).not.toBe(journal);
});

it('backs up by itself when it is closed, and replaces an automatic backup younger than a quarter hour', async () => {
  const data = await temporaryFolder();
  const session = async (name: string): Promise<string> => {
    const { backend, client } = await openBackend({ data });
    const [known] = (await client.visits.list()).visits;
    const visit = known?.id ?? (await client.visits.createSample({ by })).visit;
    await editOnce({ client }, visit, name);
    await backend.close();
    return visit;
  };
  const visit = await session('Satu');
  const [first] = await readdir(join(data, 'backups', visit));
  await session('Dua');
  const names = (await readdir(join(data, 'backups', visit))).filter((name) => name !== 'evidence');
  expect(names).toHaveLength(1);
  expect(names).not.toEqual([first]);
});

it('backs up while a visit is worked on, a few seconds after the edit', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const { client } = await openBackend();
    const { visit } = await client.visits.createSample({ by });
    await editOnce({ client }, visit, 'Satu');
    await vi.advanceTimersByTimeAsync(6000);
    await vi.waitFor(async () => expect((await client.backups.list({ visit })).backups).toHaveLength(1));
  } finally {
    vi.useRealTimers();
  }
});

it('tells of a backup that cannot be made when it closes, and keeps the edit all the same', async () => {
  const data = await temporaryFolder();
  const told: unknown[] = [];
  const open = () =>
    createBackend({
      host: 'cli',
      folders: { data, resources: join(repository, 'resources') },
      ports: fixedPorts(),
      onError: (error) => told.push(error),
    });
  const backend = await open();
  const client = createClient((request) => backend.fetch(request));
  const { visit } = await client.visits.createSample({ by });
  await mkdir(join(data, 'backups'));
  await writeFile(join(data, 'backups', visit), 'a file stands where the folder should be');
  await backend.close();
  expect(told).toMatchObject([{ code: 'store-io' }]);
  const again = await open();
  const { edits } = await proofOf({ client: createClient((request) => again.fetch(request)) }, visit);
  expect(edits).toBeGreaterThan(100);
  await again.close();
});

it('goes on with backups after one that was made while the clock was wrong, and lets the oldest go, not the newest', async () => {
  const ports = settablePorts();
  const here = await openBackend({ ports });
  const { visit } = await here.client.visits.createSample({ by });
  const kept = async () => (await here.client.backups.list({ visit })).backups;
  const backUp = async (name: string) => {
    await editOnce(here, visit, name);
    await resultOf(here.client.backups.make({ visit }));
  };
  ports.setClock('2037-05-01T08:00:00.000Z');
  for (let count = 1; count <= 10; count += 1) await backUp(`Masa depan ${count}`);
  ports.setClock('2020-02-27T03:00:00.000Z');
  await backUp('Sesudahnya');
  const [last] = await kept();
  const { edits, head } = await proofOf(here, visit);
  expect(last).toMatchObject({ edits, head });
  expect(await kept()).toHaveLength(10);
  expect(await resultOf(here.client.backups.make({ visit }))).toEqual({ made: 0, unchanged: 1, leftOut: [] });
});

it('backs up by itself although the last backup claims to be from the future', async () => {
  const ports = settablePorts();
  ports.setClock('2037-05-01T08:00:00.000Z');
  const here = await openBackend({ ports });
  const { visit } = await here.client.visits.createSample({ by });
  await resultOf(here.client.backups.make({ visit }));
  ports.setClock('2020-02-27T03:00:00.000Z');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    await editOnce(here, visit, 'Sesudahnya');
    await vi.advanceTimersByTimeAsync(6000);
    await vi.waitFor(async () => {
      const { backups } = await here.client.backups.list({ visit });
      expect(backups.map(({ at }) => at.slice(0, 4))).toEqual(['2020', '2037']);
    });
  } finally {
    vi.useRealTimers();
  }
});
