import { sha256 } from '../../../electron/backend/sha256.ts';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { saying } from '../../support/saying.ts';
import { checkVisit } from '../../../electron/backend/store/prove-visit-folder.ts';
import { schemaVersion } from '../../../shared/domain/migrations/migrate.ts';
import type { Content } from '../../../shared/schema/content.ts';
import { folderFingerprint } from '../../support/folder-fingerprint.ts';
import { openBackend, repository } from '../../support/open-backend.ts';
import { openTestVisit, putSite, save } from '../../support/open-test-visit.ts';
import { putHeader } from '../../support/put-header.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** One folder per version, each written by that version itself: the snapshot ends two edits before the journal. */
const fixtures = join(repository, 'tests/fixtures/visits');
const versions = (await readdir(fixtures)).map(Number).sort((a, b) => a - b);

/** A visit folder of a version, as `contoh` in a data folder. */
async function fixtureOf(version: number): Promise<string> {
  const folder = await temporaryFolder();
  await cp(join(fixtures, String(version)), join(folder, 'contoh'), { recursive: true });
  return folder;
}

it('keeps a visit of every version of the schema', () => {
  expect(versions).toEqual(Array.from({ length: schemaVersion }, (_, index) => index + 1));
});

it.each(versions)(
  'opens a visit of version %d with every answer, and writes nothing while it is only read',
  async (version) => {
    const folder = await fixtureOf(version);
    const before = await folderFingerprint(folder);
    const stored = JSON.parse(await readFile(join(folder, 'contoh/visit.json'), 'utf8')) as { content: Content };
    // What the two edits behind the snapshot did.
    delete stored.content.attendees['peserta-3'];

    const visit = await openTestVisit(folder);
    expect(visit.content).toMatchObject(stored.content);
    expect(visit.content.responses['responden-1']?.answers).toEqual({ persyaratan: 4, prosedur: 3 });
    expect(visit.content.comments['catatan-1']?.text).toBe('Dicatat saat pleno.');
    expect(
      Object.values(visit.content.ratings).filter(({ note }) => note === 'Sudah dipakai tiga dinas.'),
    ).toHaveLength(1);
    const forms = visit.content.instrument['instrument']?.instrument.questionnaires ?? [];
    expect(forms.map(({ id, bandsOn }) => [id, bandsOn])).toEqual([['skm', 'rounded']]);
    expect(await folderFingerprint(folder)).toEqual(before);
  },
);

it.each(versions)('leads a visit of version %d to the same content from its history alone', async (version) => {
  const folder = await fixtureOf(version);
  const whole = await openTestVisit(folder);
  const again = await fixtureOf(version);
  await rm(join(again, 'contoh/visit.json'));
  expect((await openTestVisit(again)).content).toEqual(whole.content);
});

it.each(versions)('goes on writing a visit of version %d, and keeps its old lines byte for byte', async (version) => {
  const folder = await fixtureOf(version);
  const before = await readFile(join(folder, 'contoh/edits.jsonl'));
  const visit = await openTestVisit(folder);
  await save(visit, 'Notulis', putSite('baru', 'Baru'));
  await visit.close();
  expect((await readFile(join(folder, 'contoh/edits.jsonl'))).subarray(0, before.length)).toEqual(before);
  expect(await readFile(join(folder, 'contoh/visit.json'), 'utf8')).toContain(`"schemaVersion": ${schemaVersion}`);
  const again = await openTestVisit(folder);
  expect(again.content).toEqual(visit.content);
  expect((await checkVisit(again)).edits).toBe(visit.edits.length);
});

it('opens the visit of a newer Tinjau for reading only, and not one byte of its folder changes', async () => {
  const data = await temporaryFolder();
  const folder = join(data, 'visits');
  const visit = await openTestVisit(folder);
  await save(visit, 'Asesor', putHeader, putSite('a', 'A'));
  await visit.close();
  await writeNewer(join(folder, 'contoh/visit.json'));
  const before = await folderFingerprint(folder);

  const { client, backend } = await openBackend({ data });
  expect((await client.visits.list()).visits).toMatchObject([{ id: 'contoh', title: 'Uji' }]);
  const opened = await client.visits.open({ visit: 'contoh' });
  expect(opened.readOnly?.sentence).toEqual(saying('newer'));
  expect(opened.content.sites['a']?.name).toBe('A');
  const edit = { visit: 'contoh', by: 'Asesor', changes: [putSite('b', 'B')] };
  await expect(client.visits.edit(edit)).rejects.toMatchObject({ code: 'store-newer' });
  await expect(client.visits.undo({ visit: 'contoh', by: 'Asesor' })).rejects.toMatchObject({ code: 'store-newer' });
  await client.visits.history({ visit: 'contoh' });
  await backend.close();
  expect(await folderFingerprint(folder)).toEqual(before);
});

it('leaves alone a history with lines of a newer Tinjau', async () => {
  const folder = await temporaryFolder();
  const visit = await openTestVisit(folder);
  await save(visit, 'Asesor', putHeader);
  await visit.close();
  const file = join(folder, 'contoh/edits.jsonl');
  const body = (await readFile(file, 'utf8')).replace(/,"hash":.*\n/u, '}').replace(/"schema":\d+/u, '"schema":999');
  await writeFile(file, `${body.slice(0, -1)},"hash":"${sha256(body)}"}\n`);
  const before = await folderFingerprint(folder);
  await expect(openTestVisit(folder)).rejects.toMatchObject({ code: 'store-newer' });
  expect(await folderFingerprint(folder)).toEqual(before);
});

/** The snapshot as a later version would write it: with its own number, and a collection nobody knows yet. */
async function writeNewer(file: string): Promise<void> {
  const blank = '0'.repeat(64);
  const newer = (await readFile(file, 'utf8'))
    .replace(/"schemaVersion": \d+/u, '"schemaVersion": 999')
    .replace('"content": {', '"content": {\n  "drones": { "d": { "name": "x" } },')
    .replace(/"sha256": "[0-9a-f]{64}"/u, `"sha256": "${blank}"`);
  await writeFile(file, newer.replace(blank, sha256(newer)));
}
