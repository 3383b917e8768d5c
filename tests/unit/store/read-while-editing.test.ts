import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { exportTo, importFrom, resultOf } from '../../support/bundle/carry.ts';
import { openBackend } from '../../support/open-backend.ts';
import { openTestVisit, putSite, save } from '../../support/open-test-visit.ts';
import { putHeader } from '../../support/put-header.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const by = 'Notulis';

/** A visit in which edits go on, several at once, until it is told to stop; answers how many were acknowledged. */
async function busyVisit() {
  const here = await openBackend();
  const { visit } = await here.client.visits.createSample({ by });
  const before = (await here.client.visits.open({ visit })).edits;
  const stopping = new AbortController();
  const type = async (hand: number): Promise<number> => {
    let done = 0;
    for (; !stopping.signal.aborted; done += 1) {
      const change = putSite(`tempat-${hand}`, `Tempat ${done}`);
      await here.client.visits.edit({ visit, by, changes: [change, change] });
    }
    return done;
  };
  const typing = [1, 2, 3, 4].map(type);
  const stop = async (): Promise<number> => {
    stopping.abort();
    const acts = (await Promise.all(typing)).reduce((sum, done) => sum + done, 0);
    return before + acts * 2;
  };
  onTestFinished(async () => void (await stop()));
  return { here, visit, stop };
}

it('finds a visit whole each time that it is checked while people type, and loses none of their edits', async () => {
  const { here, visit, stop } = await busyVisit();
  const counts: number[] = [];
  for (let check = 0; check < 60; check += 1) counts.push((await here.client.visits.check({ visit })).edits);
  const edits = await stop();
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  expect((await here.client.visits.check({ visit })).edits).toBe(edits);
  expect(edits).toBeGreaterThan(counts[0] ?? 0);
}, 60_000);

it('packs a visit while people type, with whole acts only', async () => {
  const { here, visit, stop } = await busyVisit();
  const there = await openBackend();
  const folder = await temporaryFolder();
  for (let round = 0; round < 3; round += 1) {
    const { about } = await exportTo(join(folder, `${round}.tinjau`), here, visit);
    const imported = await importFrom(join(folder, `${round}.tinjau`), there, true);
    expect((await there.client.visits.check({ visit: imported.visit })).head).toBe(about.head);
    await resultOf(here.client.backups.make({ visit }));
  }
  await stop();
}, 60_000);

it('reads between two groups of acts: what is on its way to the disk is there whole or not at all', async () => {
  const visit = await openTestVisit(await temporaryFolder());
  await save(visit, by, putHeader);
  const first = save(visit, by, putSite('a', 'A'), putSite('b', 'B'));
  const seen = visit.betweenActs(() => visit.edits.length);
  const second = save(visit, by, putSite('c', 'C'));
  expect([1, 4]).toContain(await seen);
  await Promise.all([first, second]);
  await expect(visit.betweenActs(() => Promise.reject(new Error('unreadable')))).rejects.toThrow('unreadable');
  await save(visit, by, putSite('d', 'D'));
  expect(await visit.betweenActs(() => visit.edits.length)).toBe(5);
});
