import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { sentence } from '../../../shared/domain/sentence.ts';
import { createCommitQueue } from '../../../electron/backend/store/commit-queue.ts';
import { proveJournal } from '../../../electron/backend/store/journal.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { emptyContent } from '../../../shared/schema/content.ts';
import { fixedPorts } from '../../support/fixed-ports.ts';
import { openTestVisit, putSite, save } from '../../support/open-test-visit.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function sites(folder: string): Promise<string[]> {
  const visit = await openTestVisit(folder);
  const names = Object.keys(visit.content.sites);
  await visit.close();
  return names;
}

it('opens what was acknowledged, from the snapshot, from the journal alone, and from both', async () => {
  const folder = await temporaryFolder();
  const visit = await openTestVisit(folder);
  await save(visit, 'Asesor', putSite('a', 'A'));
  await visit.close();
  const again = await openTestVisit(folder);
  await save(again, 'Asesor', putSite('b', 'B'));
  // The journal's tail stands above the snapshot here: this visit was never closed.
  expect(await sites(folder)).toEqual(['a', 'b']);
  await again.close();
  await writeFile(join(folder, 'contoh/visit.json.gone'), '');
  expect(await sites(folder)).toEqual(['a', 'b']);
});

it('drops a torn end of any length, says how much, and goes on', async () => {
  const folder = await temporaryFolder();
  const visit = await openTestVisit(folder);
  await save(visit, 'Asesor', putSite('a', 'A'));
  const whole = (await readFile(join(folder, 'contoh/edits.jsonl'))).length;
  // Two edits of one act: both are there, or none.
  await save(visit, 'Asesor', putSite('b', 'B'), putSite('c', 'C'));
  const journal = await readFile(join(folder, 'contoh/edits.jsonl'));
  for (let length = whole; length < journal.length - 1; length += 1) {
    const { edits, tornBytes, damage } = proveJournal(journal.subarray(0, length));
    expect({ edits: edits.length, tornBytes, damage }, `${length} bytes`).toEqual({
      edits: 1,
      tornBytes: length - whole,
      damage: undefined,
    });
  }
  const torn = join(await temporaryFolder(), 'contoh');
  await mkdir(torn);
  await writeFile(join(torn, 'edits.jsonl'), journal.subarray(0, journal.length - 20));
  const opened = await openTestVisit(dirname(torn));
  expect(opened.tornBytes).toBe(journal.length - 20 - whole);
  await save(opened, 'Asesor', putSite('d', 'D'));
  await opened.close();
  expect(await sites(dirname(torn))).toEqual(['a', 'd']);
});

it.each(['', '?'])('keeps a last line whose newline became "%s", and writes it again', async (instead) => {
  const folder = await temporaryFolder();
  const visit = await openTestVisit(folder);
  await save(visit, 'Asesor', putSite('a', 'A'));
  await visit.close();
  const file = join(folder, 'contoh/edits.jsonl');
  const journal = await readFile(file);
  await writeFile(file, Buffer.concat([journal.subarray(0, -1), Buffer.from(instead)]));
  const again = await openTestVisit(folder);
  await save(again, 'Asesor', putSite('b', 'B'));
  await again.close();
  expect((await readFile(file)).subarray(0, journal.length)).toEqual(journal);
  expect(await sites(folder)).toEqual(['a', 'b']);
});

it('shares one write among acts that arrive together, and keeps their order', async () => {
  const writes: string[] = [];
  const state = { content: emptyContent(), edits: [] };
  const queue = createCommitQueue({
    state,
    ports: fixedPorts(),
    device: 'laptop',
    append: async (lines) => void writes.push(lines),
    committed: () => undefined,
  });
  const acts = ['a', 'b', 'c'].map((id) => queue.add(() => ({ by: 'Asesor', changes: [putSite(id, id)] })));
  await Promise.all(acts);
  expect(writes).toHaveLength(1);
  expect(Object.keys(state.content.sites)).toEqual(['a', 'b', 'c']);
});

it('keeps memory equal to disk when the disk fails, and saves again when it does not', async () => {
  let isFull = true;
  const state = { content: emptyContent(), edits: [] };
  const queue = createCommitQueue({
    state,
    ports: fixedPorts(),
    device: 'laptop',
    append: async () => {
      if (isFull) throw new AppError('store-io', sentence('disk.full'));
    },
    committed: () => undefined,
  });
  const act = () => ({ by: 'Asesor', changes: [putSite('a', 'A'), putSite('b', 'B')] });
  await expect(queue.add(act)).rejects.toMatchObject({ code: 'store-io' });
  expect(state).toEqual({ content: emptyContent(), edits: [] });
  isFull = false;
  await queue.add(act);
  expect(Object.keys(state.content.sites)).toEqual(['a', 'b']);
});

it('does a whole act or none of it', async () => {
  const visit = await openTestVisit(await temporaryFolder());
  const broken = { op: 'set', collection: 'sites', id: 'missing', fields: { name: 'x' } } as const;
  await expect(save(visit, 'Asesor', putSite('a', 'A'), broken)).rejects.toMatchObject({ code: 'not-found' });
  expect(visit.content.sites).toEqual({});
  expect(visit.edits).toEqual([]);
});

it('keeps the order of the history and the time of the clock when that is set back between two sessions', async () => {
  const folder = await temporaryFolder();
  const visit = await openTestVisit(folder, fixedPorts('2020-02-27T00:00:00.000Z'));
  await save(visit, 'Asesor', putSite('a', 'A'));
  await visit.close();
  const earlier = await openTestVisit(folder, fixedPorts('2020-02-26T00:00:00.000Z'));
  await save(earlier, 'Asesor', putSite('b', 'B'));
  const days = earlier.edits.map(({ change, at }) => [change.id, at.slice(0, 10)]);
  expect(days.slice(-2)).toEqual([
    ['a', '2020-02-27'],
    ['b', '2020-02-26'],
  ]);
});
