import { join } from 'node:path';
import { expect, it } from 'vitest';
import { saying } from '../../support/saying.ts';
import { exportTo, importFrom, proofOf, resultOf } from '../../support/bundle/carry.ts';
import { editOnce } from '../../support/bundle/full-visit.ts';
import { openBackend } from '../../support/open-backend.ts';
import { settablePorts } from '../../support/settable-ports.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const by = 'Notulis';

/** A visit of 2020 in which one edit was made while the clock stood in 2037, and one after it was set right. */
async function afterWrongClock() {
  const ports = settablePorts();
  const here = await openBackend({ ports });
  const { visit } = await here.client.visits.createSample({ by });
  ports.setClock('2037-05-01T08:00:00.000Z');
  await editOnce(here, visit, 'Dari masa depan');
  ports.setClock('2020-02-27T03:00:00.000Z');
  await editOnce(here, visit, 'Sesudahnya');
  return { ports, here, visit };
}

it('gives an edit the time of the clock, also after one that was made while the clock was wrong', async () => {
  const { here, visit } = await afterWrongClock();
  const { edits, numbers } = await here.client.visits.history({ visit, limit: 2 });
  expect(edits.map(({ at }) => at.slice(0, 10))).toEqual(['2020-02-27', '2037-05-01']);
  expect(numbers[0]).toBe((numbers[1] ?? 0) + 1);
  expect((await here.client.visits.open({ visit })).savedAt).toMatch(/^2020-02-27/u);
  expect((await here.client.visits.list()).visits).toMatchObject([{ lastChange: expect.stringMatching(/^2020/u) }]);
});

it('says in the history and in the check where the clock went back, as a hint and not as damage', async () => {
  const { here, visit } = await afterWrongClock();
  const { edits, clockJumps } = await here.client.visits.check({ visit });
  const jump = { number: edits, at: '2020-02-27T03:00:01.000Z', before: '2037-05-01T08:00:01.000Z' };
  expect(clockJumps).toEqual([jump]);
  expect((await here.client.visits.history({ visit, limit: 1 })).clockJumps).toEqual([jump]);
  expect((await here.client.visits.history({ visit, skip: 1 })).clockJumps).toEqual([]);
});

it('shows the visit as it was at a moment with all that was made before it, whatever the clock said then', async () => {
  const { here, visit } = await afterWrongClock();
  const nameAt = async (at: string) =>
    (await here.client.visits.asOf({ visit, moment: { at } })).content.sites['tempat']?.name;
  expect(await nameAt('2020-02-27T04:00:00.000Z')).toBe('Sesudahnya');
  expect(await nameAt('2020-02-26T23:00:00.000Z')).toBeUndefined();
});

it('takes back the last act and the one from the future in the order in which they were made', async () => {
  const { here, visit } = await afterWrongClock();
  const name = async () => (await here.client.visits.open({ visit })).content.sites['tempat']?.name;
  await here.client.visits.undo({ visit, by });
  expect(await name()).toBe('Dari masa depan');
  await here.client.visits.undo({ visit, by });
  expect(await name()).toBeUndefined();
  await here.client.visits.redo({ visit, by });
  expect(await name()).toBe('Dari masa depan');
});

it('writes nothing while the clock says a year that no history can be read with, and goes on once it is set', async () => {
  const { ports, here, visit } = await afterWrongClock();
  ports.setClock('+012026-01-01T00:00:00.000Z');
  await expect(editOnce(here, visit, 'Dari tahun 12026')).rejects.toMatchObject({
    code: 'store-io',
    data: { sentence: saying('12026') },
  });
  ports.setClock('2020-02-27T05:00:00.000Z');
  await editOnce(here, visit, 'Sesudah disetel');
  expect((await here.client.visits.open({ visit })).content.sites['tempat']?.name).toBe('Sesudah disetel');
  expect((await here.client.visits.check({ visit })).edits).toBeGreaterThan(100);
});

it('carries such a visit in a bundle to another computer, where it is the same', async () => {
  const { here, visit } = await afterWrongClock();
  const file = join(await temporaryFolder(), 'visit.tinjau');
  await exportTo(file, here, visit);
  const there = await openBackend();
  await importFrom(file, there);
  expect(await proofOf(there, visit)).toEqual(await proofOf(here, visit));
});

it('dates a paper by the last edit, and never later than the clock', async () => {
  const { ports, here, visit } = await afterWrongClock();
  const dateOf = async (): Promise<string> => {
    const { file } = await resultOf(here.client.reports.build({ visit, kind: 'attendance', by }));
    const answer = await here.backend.fetch(new Request(`http://tinjau.local/downloads/${file.token}`));
    const text = Buffer.from(await answer.arrayBuffer()).toString('latin1');
    return /xmp:CreateDate>(\d{4}-\d{2}-\d{2})/u.exec(text)?.[1] ?? 'none';
  };
  expect(await dateOf()).toBe('2020-02-27');
  ports.setClock('2037-05-02T08:00:00.000Z');
  await editOnce(here, visit, 'Sekali lagi dari masa depan');
  ports.setClock('2020-02-28T03:00:00.000Z');
  expect(await dateOf()).toBe('2020-02-28');
});
