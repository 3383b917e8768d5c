import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { exportTo, importFrom, proofOf, resultOf, uploadInChunks } from '../../support/bundle/carry.ts';
import { filesOf, textOf } from '../../support/bundle/forge.ts';
import { editOnce, fillVisit, preparePaper } from '../../support/bundle/full-visit.ts';
import { openBackend } from '../../support/open-backend.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const run = promisify(execFile);

async function filledVisit() {
  const from = await openBackend();
  const { visit } = await from.client.visits.createSample({ by: 'Notulis' });
  const photo = await fillVisit(from, visit);
  return { from, visit, photo, file: join(await temporaryFolder(), 'kunjungan.tinjau') };
}

it('carries a visit whole into an empty folder: the same digest, the same head, the same files', async () => {
  const { from, visit, photo, file } = await filledVisit();
  await preparePaper(from, visit);
  const made = await exportTo(file, from, visit);
  const to = await openBackend();
  const imported = await importFrom(file, to);
  expect(imported).toMatchObject({ visit, about: made.about, files: made.files });
  expect(await proofOf(to, visit)).toEqual(await proofOf(from, visit));
  for (const name of ['edits.jsonl', `evidence/${photo}`, 'exports/attendance.pdf']) {
    const [here, there] = await Promise.all([from, to].map(({ data }) => readFile(join(data, 'visits', visit, name))));
    expect(there, name).toEqual(here);
  }
  expect((await to.client.visits.open({ visit })).content).toEqual((await from.client.visits.open({ visit })).content);
  expect(await readdir(join(to.data, 'making'))).toEqual([]);
});

it('makes a zip that another tool reads, with a manifest that sha256sum agrees with', async () => {
  const { from, visit, file } = await filledVisit();
  await exportTo(file, from, visit);
  const unpacked = filesOf(await readFile(file));
  const { files } = JSON.parse(textOf(unpacked['manifest.json'])) as { files: { name: string; sha256: string }[] };
  expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['edits.jsonl', 'visit.json']));
  for (const { name, sha256 } of files) {
    const copy = join(await temporaryFolder(), 'berkas');
    await writeFile(copy, unpacked[name] ?? '');
    expect((await run('sha256sum', [copy])).stdout).toContain(sha256);
  }
});

it('goes on being edited and exported after it was imported', async () => {
  const { from, visit, file } = await filledVisit();
  await exportTo(file, from, visit);
  const to = await openBackend();
  await importFrom(file, to);
  await editOnce(to, visit, 'Mal Pelayanan Publik');
  const again = join(await temporaryFolder(), 'lagi.tinjau');
  const made = await exportTo(again, to, visit);
  expect(made.about).toMatchObject(await proofOf(to, visit));
});

it('never overwrites a visit that is here: it says so, and keeps both when it is asked to', async () => {
  const { from, visit, file } = await filledVisit();
  await exportTo(file, from, visit);
  await editOnce(from, visit, 'Mal Pelayanan Publik');
  const before = await proofOf(from, visit);
  const upload = await uploadInChunks(from.backend, file);
  await expect(resultOf(from.client.bundles.import({ upload }))).rejects.toMatchObject({
    code: 'conflict',
    data: { facts: { visit, editsHere: before.edits, editsInBundle: before.edits - 1 } },
  });
  const second = await resultOf(from.client.bundles.import({ upload, keepBoth: true }));
  expect(second.visit).not.toBe(visit);
  expect(await proofOf(from, visit)).toEqual(before);
  expect(await proofOf(from, second.visit)).toMatchObject({ digest: second.about.digest, head: second.about.head });
  expect((await from.client.visits.list()).visits).toHaveLength(2);
});

it('says so too when the visit is in the trash, and leaves it there', async () => {
  const { from, visit, file } = await filledVisit();
  await exportTo(file, from, visit);
  await from.client.visits.trash({ visit });
  await expect(importFrom(file, from)).rejects.toMatchObject({ code: 'conflict' });
  await importFrom(file, from, true);
  const { visits, trash } = await from.client.visits.list();
  expect([visits.length, trash.map(({ id }) => id)]).toEqual([1, [visit]]);
});

it('checks a bundle without taking anything in', async () => {
  const { from, visit, file } = await filledVisit();
  const made = await exportTo(file, from, visit);
  const to = await openBackend();
  const upload = await uploadInChunks(to.backend, file, 1000);
  expect(await resultOf(to.client.bundles.check({ upload }))).toEqual({ about: made.about, files: made.files });
  expect(await to.client.visits.list()).toMatchObject({ visits: [], trash: [] });
});

it('stops when it is told to, and leaves nothing half made', async () => {
  const { from, visit, file } = await filledVisit();
  const job = '01707f00-0000-7000-8000-00000000abcd';
  const stopped = async (): Promise<void> => {
    for await (const _event of await from.client.bundles.export({ visit, job }))
      await from.client.bundles.cancel({ job });
  };
  await expect(stopped()).rejects.toMatchObject({ code: 'cancelled' });
  expect(await readdir(join(from.data, 'making'))).toEqual([]);
  await exportTo(file, from, visit);
  const to = await openBackend();
  const upload = await uploadInChunks(to.backend, file);
  const half = async (): Promise<void> => {
    for await (const _event of await to.client.bundles.import({ upload, job })) await to.client.bundles.cancel({ job });
  };
  await expect(half()).rejects.toMatchObject({ code: 'cancelled' });
  expect(await to.client.visits.list()).toMatchObject({ visits: [], unreadable: [] });
  expect(await readdir(join(to.data, 'visits'))).toEqual([]);
});
