import { recorded } from '../../../shared/domain/edits/changes.ts';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chainEdit, chainStart } from '../../../electron/backend/store/journal.ts';
import { sha256 } from '../../../electron/backend/sha256.ts';
import { lastGoodState } from '../../../electron/backend/store/last-good-state.ts';
import { repairVisit } from '../../../electron/backend/store/repair-visit.ts';
import { checkVisit } from '../../../electron/backend/store/prove-visit-folder.ts';
import { fixedPorts } from '../../support/fixed-ports.ts';
import { openBackend } from '../../support/open-backend.ts';
import { openTestVisit, putSite, save } from '../../support/open-test-visit.ts';
import { putHeader } from '../../support/put-header.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

interface Written {
  folder: string;
  journal: string;
  snapshot: string;
}

/** A closed visit of four edits, one a line, whose snapshot holds the first `covered` of them. */
async function writeVisit(covered = 4): Promise<Written> {
  const folder = await temporaryFolder();
  const journal = join(folder, 'contoh/edits.jsonl');
  const snapshot = join(folder, 'contoh/visit.json');
  const changes = [putHeader, putSite('a', 'Alun-alun'), putSite('b', 'Balai'), putSite('c', 'Cagar')];
  let kept = Buffer.alloc(0);
  for (const [index, change] of changes.entries()) {
    const visit = await openTestVisit(folder);
    await save(visit, 'Asesor', change);
    await visit.close();
    if (index + 1 === covered) kept = await readFile(snapshot);
  }
  if (covered > 0) await writeFile(snapshot, kept);
  else await rm(snapshot);
  return { folder, journal, snapshot };
}

/** Flips one bit in the middle of a line, counted from 1. */
async function damageLine(file: string, line: number): Promise<void> {
  const bytes = await readFile(file);
  let at = 0;
  for (let passed = 1; passed < line; passed += 1) at = bytes.indexOf(0x0a, at) + 1;
  bytes[at + 40] = (bytes[at + 40] ?? 0) ^ 0x01;
  await writeFile(file, bytes);
}

async function sitesOf(folder: string): Promise<string[]> {
  const visit = await openTestVisit(folder);
  expect(await checkVisit(visit)).toMatchObject({ edits: visit.edits.length });
  const names = Object.keys(visit.content.sites).sort();
  await visit.close();
  return names;
}

const repair = ({ folder }: Written): Promise<string[]> =>
  repairVisit({ folder: join(folder, 'contoh'), actor: { by: 'Notulis' }, ports: fixedPorts(), device: 'laptop' });

it('finds one flipped bit anywhere in the history, names file and line, leaves the files and keeps copies', async () => {
  const { folder, journal, snapshot } = await writeVisit();
  const bytes = await readFile(journal);
  const before = await readFile(snapshot);
  // The last newline is written again by the next edit; nothing hangs on it.
  for (let offset = 0; offset < bytes.length - 1; offset += 11) {
    const flipped = Buffer.from(bytes);
    flipped[offset] = (flipped[offset] ?? 0) ^ (1 << (offset % 8));
    await writeFile(journal, flipped);
    const line = bytes.subarray(0, offset).toString().split('\n').length;
    const copy = `damaged/${sha256(flipped).slice(0, 16)}-edits.jsonl`;
    await expect(openTestVisit(folder), `byte ${offset}`).rejects.toMatchObject({
      code: 'store-corrupt',
      details: { problems: [{ file: 'edits.jsonl', line }], facts: { aside: expect.stringContaining(copy) } },
    });
    expect(await readFile(join(folder, 'contoh', copy))).toEqual(flipped);
    expect(await readFile(journal)).toEqual(flipped);
    expect(await readFile(snapshot)).toEqual(before);
  }
});

it('makes a snapshot with one flipped bit anew from the history, says so once, and keeps the damaged one', async () => {
  const { folder, snapshot } = await writeVisit();
  const bytes = await readFile(snapshot);
  for (let offset = 0; offset < bytes.length; offset += 23) {
    const flipped = Buffer.from(bytes);
    flipped[offset] = (flipped[offset] ?? 0) ^ (1 << (offset % 8));
    await writeFile(snapshot, flipped);
    const visit = await openTestVisit(folder);
    const copy = `damaged/${sha256(flipped).slice(0, 16)}-visit.json`;
    expect(visit.rebuilt, `byte ${offset}`).toMatchObject({
      code: 'store-corrupt',
      details: { problems: [{ file: 'visit.json' }] },
    });
    expect(visit.rebuilt?.sentence.params?.['copy']).toContain(copy);
    expect(await readFile(join(folder, 'contoh', copy))).toEqual(flipped);
    expect(Object.keys(visit.content.sites)).toEqual(['a', 'b', 'c']);
    await visit.close();
    expect(await readFile(snapshot), `byte ${offset}`).toEqual(bytes);
  }
  expect((await openTestVisit(folder)).rebuilt).toBeUndefined();
});

it('loses no content of a damaged history when the snapshot holds it, and says whose record is only in the copy', async () => {
  const written = await writeVisit();
  const whole = await readFile(written.journal);
  await damageLine(written.journal, 2);
  const damaged = await readFile(written.journal);
  expect(await lastGoodState(join(written.folder, 'contoh'))).toMatchObject({
    from: 'snapshot',
    lostChanges: 0,
    lostRecords: 3,
  });
  const copies = await repair(written);
  expect(await readFile(join(written.folder, 'contoh', copies[0] ?? ''))).toEqual(damaged);
  expect(await sitesOf(written.folder)).toEqual(['a', 'b', 'c']);
  const repaired = await readFile(written.journal);
  const firstLine = whole.indexOf(0x0a) + 1;
  expect(repaired.subarray(0, firstLine)).toEqual(whole.subarray(0, firstLine));
  const visit = await openTestVisit(written.folder);
  expect(visit.edits.slice(1).map(({ by, act }) => `${by} ${act?.code}`)).toEqual(
    Array(3).fill('Notulis repair-visit'),
  );
});

it('takes the edits behind the damage that follow the snapshot link by link', async () => {
  const written = await writeVisit(2);
  await damageLine(written.journal, 2);
  expect(await lastGoodState(join(written.folder, 'contoh'))).toMatchObject({ from: 'snapshot', lostChanges: 0 });
  await repair(written);
  expect(await sitesOf(written.folder)).toEqual(['a', 'b', 'c']);
});

it.each([0, 1])('goes back to where the history still proves, with a snapshot of %d edits', async (covered) => {
  const written = await writeVisit(covered);
  await damageLine(written.journal, 3);
  expect(await lastGoodState(join(written.folder, 'contoh'))).toMatchObject({
    from: 'journal',
    lostChanges: 2,
    lostRecords: 2,
  });
  await repair(written);
  expect(await sitesOf(written.folder)).toEqual(['a']);
});

it('has the content back from the snapshot when the end of the history is gone', async () => {
  const written = await writeVisit();
  const bytes = await readFile(written.journal);
  await writeFile(written.journal, bytes.subarray(0, bytes.indexOf(0x0a) + 1));
  await expect(openTestVisit(written.folder)).rejects.toMatchObject({ code: 'store-corrupt' });
  await repair(written);
  expect(await sitesOf(written.folder)).toEqual(['a', 'b', 'c']);
});

it('has the content back from the snapshot when the whole history is gone', async () => {
  const written = await writeVisit();
  await rm(written.journal);
  await expect(openTestVisit(written.folder)).rejects.toMatchObject({ code: 'store-corrupt' });
  await repair(written);
  expect(await sitesOf(written.folder)).toEqual(['a', 'b', 'c']);
});

it('can be repaired again when it was killed between the two files', async () => {
  const written = await writeVisit(2);
  await damageLine(written.journal, 2);
  const damaged = await readFile(written.journal);
  await repair(written);
  await writeFile(written.journal, damaged);
  await expect(openTestVisit(written.folder)).rejects.toMatchObject({ code: 'store-corrupt' });
  await repair(written);
  expect(await sitesOf(written.folder)).toEqual(['a', 'b', 'c']);
});

it('restores nothing of which nothing proves, and touches no file', async () => {
  const written = await writeVisit(0);
  await damageLine(written.journal, 1);
  const before = await readFile(written.journal);
  await expect(repair(written)).rejects.toMatchObject({ code: 'refused' });
  expect(await readFile(written.journal)).toEqual(before);
});

it('never shows an empty visit in place of one whose files are gone', async () => {
  const { folder, journal, snapshot } = await writeVisit();
  await rm(journal);
  await rm(snapshot);
  await expect(openTestVisit(folder)).rejects.toMatchObject({ code: 'store-corrupt' });
  await expect(stat(journal)).rejects.toMatchObject({ code: 'ENOENT' });
});

it('passes over the snapshot of another history', async () => {
  const { folder, snapshot } = await writeVisit();
  const other = await writeVisit(2);
  const foreign = await openTestVisit(other.folder, fixedPorts('2021-01-01T00:00:00.000Z'));
  await save(foreign, 'Asesor', putSite('z', 'Z'));
  await foreign.close();
  const bytes = (await readFile(other.snapshot, 'utf8')).replace('"edits": 5', '"edits": 4');
  const blank = bytes.replace(/[0-9a-f]{64}/u, '0'.repeat(64));
  await writeFile(snapshot, blank.replace('0'.repeat(64), sha256(blank)));
  const visit = await openTestVisit(folder);
  expect(Object.keys(visit.content.sites)).toEqual(['a', 'b', 'c']);
  expect(visit.rebuilt).toMatchObject({ details: { problems: [{ file: 'visit.json' }] } });
});

it('names the line of an edit that proves and does not fit', async () => {
  const { folder, journal } = await writeVisit(0);
  const bad = recorded({ op: 'put', collection: 'sites', id: 'x', values: { colour: 'red' } });
  const meta = { id: '01707f00-0000-7000-8000-000000000001', at: '2020-02-26T02:00:00.000Z', by: 'x', device: 'x' };
  const { line } = chainEdit({ ...meta, batch: meta.id, change: bad, was: null, prev: chainStart });
  await writeFile(journal, line);
  await expect(openTestVisit(folder)).rejects.toMatchObject({
    code: 'store-corrupt',
    details: { problems: [{ file: 'edits.jsonl', line: 1 }] },
  });
});

it('offers and restores the last good state through the calls, and lists the visit again', async () => {
  const { client, backend, data } = await openBackend();
  const { visit } = await client.visits.createSample({ by: 'Notulis' });
  await client.visits.edit({ visit, by: 'Notulis', changes: [putSite('baru', 'Baru')] });
  const before = await client.visits.check({ visit });
  await backend.close();
  await damageLine(join(data, 'visits', visit, 'edits.jsonl'), 3);

  const { client: again } = await openBackend({ data });
  await expect(again.visits.open({ visit })).rejects.toMatchObject({ code: 'store-corrupt' });
  const listed = await again.visits.list();
  expect(listed.visits).toEqual([]);
  expect(listed.unreadable).toMatchObject([{ id: visit, code: 'store-corrupt' }]);
  // The damaged line is of the act that made the visit; an act counts whole or not at all.
  const offered = await again.visits.damage({ visit });
  expect(offered).toMatchObject({
    damage: { problems: [{ file: 'edits.jsonl', line: 3 }] },
    lastGood: { place: 'Kabupaten Bojonegoro', lostChanges: 0, lostRecords: before.edits },
  });
  const { copies } = await again.visits.repair({ visit, by: 'Notulis' });
  expect(await readdir(join(data, 'visits', visit, 'damaged'))).toEqual(copies.map((name) => name.slice(8)).sort());
  expect((await again.visits.check({ visit })).digest).toBe(before.digest);
  expect((await again.visits.list()).unreadable).toEqual([]);
  await expect(again.visits.repair({ visit, by: 'Notulis' })).rejects.toMatchObject({ code: 'refused' });
  await expect(again.visits.undo({ visit, by: 'Notulis' })).rejects.toMatchObject({ code: 'refused' });
});
