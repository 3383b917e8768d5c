import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createCommitQueue } from '../../../electron/backend/store/commit-queue.ts';
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

it.each([1, 2, 17, 40])('drops a torn last line of all but %d bytes, says how much, and goes on', async (missing) => {
  const folder = await temporaryFolder();
  const visit = await openTestVisit(folder);
  await save(visit, 'Asesor', putSite('a', 'A'));
  const whole = (await readFile(join(folder, 'contoh/edits.jsonl'))).length;
  await save(visit, 'Asesor', putSite('b', 'B'));
  const journal = await readFile(join(folder, 'contoh/edits.jsonl'));
  const torn = await temporaryFolder();
  const tornVisit = await openTestVisit(torn);
  await tornVisit.close();
  await writeFile(join(torn, 'contoh/edits.jsonl'), journal.subarray(0, journal.length - missing));

  const opened = await openTestVisit(torn);
  expect(Object.keys(opened.content.sites)).toEqual(['a']);
  expect(opened.tornBytes).toBe(journal.length - missing - whole);
  await save(opened, 'Asesor', putSite('c', 'C'));
  await opened.close();
  expect(await sites(torn)).toEqual(['a', 'c']);
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
      if (isFull) throw new AppError('store-io', { id: 'penuh', en: 'full' });
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

it('never lets history run backwards when the clock is set back', async () => {
  const folder = await temporaryFolder();
  const visit = await openTestVisit(folder, fixedPorts('2020-02-27T00:00:00.000Z'));
  await save(visit, 'Asesor', putSite('a', 'A'));
  await visit.close();
  const earlier = await openTestVisit(folder, fixedPorts('2020-02-26T00:00:00.000Z'));
  await save(earlier, 'Asesor', putSite('b', 'B'));
  const times = earlier.edits.map((edit) => edit.at);
  expect(times).toEqual(times.toSorted());
});

it.each(['edits.jsonl', 'visit.json'])(
  'finds one flipped byte anywhere in %s, and leaves every file as it is',
  async (file) => {
    const folder = await temporaryFolder();
    const visit = await openTestVisit(folder);
    await save(visit, 'Asesor', putSite('a', 'Alun-alun'), putSite('b', 'Balai'));
    await visit.close();
    const path = join(folder, 'contoh', file);
    const bytes = await readFile(path);
    // The final newline is the one byte whose loss is a torn line and not damage.
    for (let offset = 0; offset < bytes.length - 1; offset += 7) {
      const flipped = Buffer.from(bytes);
      flipped[offset] = (flipped[offset] ?? 0) ^ 0x01;
      await writeFile(path, flipped);
      await expect(openTestVisit(folder), `byte ${offset}`).rejects.toMatchObject({
        code: 'store-corrupt',
        details: { problems: [{ file }] },
      });
    }
    await writeFile(path, bytes);
    expect(await sites(folder)).toEqual(['a', 'b']);
  },
);

it('opens the visit of a newer Tinjau for reading only, and not one byte of its folder changes', async () => {
  const folder = await temporaryFolder();
  const visit = await openTestVisit(folder);
  await save(visit, 'Asesor', putSite('a', 'A'));
  await visit.close();
  const path = join(folder, 'contoh/visit.json');
  const blank = '0'.repeat(64);
  const newer = (await readFile(path, 'utf8'))
    .replace(/"schemaVersion": \d+/u, '"schemaVersion": 999')
    .replace(/"sha256": "[0-9a-f]{64}"/u, `"sha256": "${blank}"`);
  await writeFile(path, newer.replace(blank, createHash('sha256').update(newer).digest('hex')));
  const before = await fingerprint(join(folder, 'contoh'));

  const opened = await openTestVisit(folder);
  expect(opened.readOnly).toMatchObject({ code: 'store-newer' });
  expect(opened.content.sites['a']?.name).toBe('A');
  await expect(save(opened, 'Asesor', putSite('b', 'B'))).rejects.toMatchObject({ code: 'store-newer' });
  await opened.close();
  expect(await fingerprint(join(folder, 'contoh'))).toEqual(before);
});

async function fingerprint(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(
      async (name) =>
        `${name} ${createHash('sha256')
          .update(await readFile(join(folder, name)))
          .digest('hex')}`,
    ),
  );
}
