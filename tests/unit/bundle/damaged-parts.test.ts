import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { saying } from '../../support/saying.ts';
import { exportTo, importFrom, resultOf } from '../../support/bundle/carry.ts';
import { filesOf, listed, withoutFile, zipOf } from '../../support/bundle/forge.ts';
import { editOnce, fillVisit, preparePaper } from '../../support/bundle/full-visit.ts';
import { openBackend, type OpenBackend } from '../../support/open-backend.ts';
import { openPrepared } from '../../support/prepared-data.ts';
import { signSeats } from '../../support/signing/sign-visit.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const paper = 'exports/attendance.pdf';
const lostPaper = { file: paper, reason: 'damaged' };

async function flipByte(file: string, at = 700): Promise<void> {
  const bytes = await readFile(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(file, bytes);
}

const withParts = {
  name: 'with a photo and a prepared paper',
  make: async (here: OpenBackend) => {
    const { visit } = await here.client.visits.createSample({ by: 'Notulis' });
    const photo = `evidence/${await fillVisit(here, visit)}`;
    await preparePaper(here, visit);
    return { visit, photo };
  },
};

/** A visit with a photo and a prepared paper. */
async function visitWithParts() {
  const { made, ...here } = await openPrepared(withParts);
  return { ...actsOn(here, made.visit), photo: made.photo };
}

function actsOn(here: OpenBackend, visit: string) {
  const folder = join(here.data, 'visits', visit);
  const backUp = () => resultOf(here.client.backups.make({ visit }));
  const rows = async () => (await here.client.backups.list({ visit })).backups;
  const restore = (backup = '') => resultOf(here.client.backups.restore({ visit, backup }));
  const edit = (name: string) => editOnce(here, visit, name);
  return { here, visit, folder, backUp, rows, restore, edit, kept: join(here.data, 'backups', visit) };
}

it('a damaged paper is left out of a backup and named, and the backup brings back all the rest', async () => {
  const { here, visit, photo, folder, backUp, rows, restore } = await visitWithParts();
  await flipByte(join(folder, paper));
  expect(await backUp()).toEqual({ made: 1, unchanged: 0, leftOut: [{ visit, ...lostPaper }] });
  const [row] = await rows();
  expect(row).toMatchObject({ isProven: true, leftOut: [lostPaper] });
  expect(await here.client.backups.failures()).toMatchObject([
    { visit, isMade: true, data: { sentence: saying(paper), problems: [{ file: paper }] } },
  ]);
  const restored = await restore(row?.backup);
  expect(restored.leftOut).toEqual([lostPaper]);
  const open = (id: string) => here.client.visits.open({ visit: id });
  expect((await open(restored.visit)).content).toEqual((await open(visit)).content);
  const whole = join(here.data, 'visits', restored.visit, photo);
  expect(await readFile(whole)).toEqual(await readFile(join(folder, photo)));
});

it('a paper that is gone is left out and named too, by every later backup', async () => {
  const { visit, folder, backUp, edit } = await visitWithParts();
  await rm(join(folder, paper));
  for (const name of ['Satu', 'Dua']) {
    await edit(name);
    expect(await backUp()).toEqual({ made: 1, unchanged: 0, leftOut: [{ visit, file: paper, reason: 'missing' }] });
  }
});

it('a restored visit says what it lacks, until the paper is prepared again', async () => {
  const { here, folder, backUp, rows, restore } = await visitWithParts();
  await flipByte(join(folder, paper));
  await backUp();
  const { visit } = await restore((await rows())[0]?.backup);
  await expect(here.client.visits.check({ visit })).rejects.toMatchObject({
    code: 'store-corrupt',
    data: { sentence: saying('prepare the paper again'), problems: [{ file: paper }] },
  });
  await preparePaper(here, visit);
  expect(await here.client.visits.check({ visit })).toMatchObject({ evidence: 1 });
});

it('the check of a visit names all evidence and papers that are damaged or missing, and only those it needs', async () => {
  const { here, visit, photo, folder } = await visitWithParts();
  await flipByte(join(folder, paper));
  await rm(join(folder, photo));
  await writeFile(join(folder, 'exports', 'catatan.pdf'), 'laid there by somebody');
  await expect(here.client.visits.check({ visit })).rejects.toMatchObject({
    data: {
      sentence: saying('lapangan.jpg, exports/attendance.pdf', 'id'),
      problems: [{ file: photo }, { file: paper }],
    },
  });
});

it('the last whole backup stays while newer ones lack something, and goes when one is whole again', async () => {
  const { here, visit, folder, backUp, rows, restore, edit } = await visitWithParts();
  await backUp();
  const [whole] = await rows();
  await flipByte(join(folder, paper));
  for (let made = 0; made < 12; made += 1) {
    await edit(`Tempat ${made}`);
    await backUp();
  }
  const kept = await rows();
  expect([kept.length, kept.at(-1)?.backup]).toEqual([11, whole?.backup]);
  expect(await restore(whole?.backup)).toMatchObject({ leftOut: [] });
  await preparePaper(here, visit);
  await backUp();
  expect((await rows()).map(({ leftOut }) => leftOut.length)).toEqual([0, ...Array<number>(9).fill(1)]);
  expect(await here.client.backups.failures()).toEqual([]);
});

it('an automatic backup that lacks something does not take the place of a younger one that is whole', async () => {
  const { here, visit, folder, edit } = await visitWithParts();
  const { data } = here;
  await edit('Sebelumnya');
  await here.backend.close();
  await flipByte(join(folder, paper));
  const again = actsOn(await openBackend({ data }), visit);
  await again.edit('Sesudahnya');
  await again.here.backend.close();
  const later = actsOn(await openBackend({ data }), visit);
  const lacking = (await later.rows()).filter(({ leftOut }) => leftOut.length > 0);
  expect([lacking.length, (await later.rows()).length]).toEqual([1, 2]);
});

it('evidence that was damaged or lost since is taken from the backup that has it whole', async () => {
  const { photo, folder, backUp, rows, restore, edit, here } = await visitWithParts();
  await backUp();
  const bytes = await readFile(join(folder, photo));
  for (const harm of [() => flipByte(join(folder, photo), 20), () => rm(join(folder, photo))]) {
    await harm();
    await edit(String(harm));
    expect(await backUp()).toMatchObject({ made: 1, leftOut: [] });
    const { visit, leftOut } = await restore((await rows())[0]?.backup);
    expect(leftOut).toEqual([]);
    expect(await readFile(join(here.data, 'visits', visit, photo))).toEqual(bytes);
  }
});

it('evidence that was damaged before its first backup is left out, and is in the next once the original is back', async () => {
  const { photo, folder, backUp, rows, kept } = await visitWithParts();
  const bytes = await readFile(join(folder, photo));
  await flipByte(join(folder, photo), 20);
  expect(await backUp()).toMatchObject({ made: 1, leftOut: [{ file: photo, reason: 'damaged' }] });
  expect(await backUp()).toMatchObject({ made: 0, leftOut: [{ file: photo, reason: 'damaged' }] });
  await writeFile(join(folder, photo), bytes);
  expect(await backUp()).toMatchObject({ made: 1, leftOut: [] });
  expect((await rows()).map(({ leftOut }) => leftOut.length)).toEqual([0, 1]);
  expect(await readFile(join(kept, photo))).toEqual(bytes);
});

it('evidence that was damaged among the backups is copied again', async () => {
  const { photo, folder, backUp, kept, edit } = await visitWithParts();
  await backUp();
  await flipByte(join(kept, photo), 20);
  await edit('Sesudahnya');
  expect(await backUp()).toMatchObject({ made: 1, leftOut: [] });
  expect(await readFile(join(kept, photo))).toEqual(await readFile(join(folder, photo)));
});

it('a backup from before backups were proven says so, and brings back what is sound of it', async () => {
  const { backUp, rows, restore, kept } = await visitWithParts();
  await backUp();
  const [{ backup } = { backup: '' }] = await rows();
  const record = join(kept, backup, 'backup.json');
  const { leftOut: _proof, ...old } = JSON.parse(await readFile(record, 'utf8')) as { leftOut: unknown };
  await writeFile(record, JSON.stringify(old));
  await flipByte(join(kept, backup, paper));
  expect(await rows()).toMatchObject([{ isProven: false, leftOut: [] }]);
  expect((await restore(backup)).leftOut).toEqual([lostPaper]);
  expect(await backUp()).toMatchObject({ made: 1, leftOut: [] });
});

it('a bundle is made without what is damaged or missing, names it, and comes in elsewhere', async () => {
  const { here, visit, photo, folder } = await visitWithParts();
  await flipByte(join(folder, paper));
  await rm(join(folder, photo));
  const leftOut = [{ file: photo, reason: 'missing' }, lostPaper];
  const file = join(await temporaryFolder(), 'kunjungan.tinjau');
  expect((await exportTo(file, here, visit)).about.leftOut).toEqual(leftOut);
  const there = await openBackend();
  expect((await importFrom(file, there)).about.leftOut).toEqual(leftOut);
  await expect(there.client.visits.check({ visit })).rejects.toMatchObject({ code: 'store-corrupt' });
  expect((await there.client.visits.open({ visit })).content).toEqual(
    (await here.client.visits.open({ visit })).content,
  );
});

it(
  'a signed paper that is damaged is left out of a backup and named, keeps a bundle from being made, and is had back',
  { timeout: 60_000 },
  async () => {
    const { here, visit, folder, backUp, edit, rows, restore } = await visitWithParts();
    await signSeats(here, { visit, kind: 'attendance' }, { ketua: 'Penilai Satu' });
    expect(await backUp()).toMatchObject({ made: 1, leftOut: [] });
    const signed = await readFile(join(folder, paper));
    // A bit of one hex digit, well inside the last signature.
    await flipByte(join(folder, paper), signed.lastIndexOf('/Contents') + 400);
    const leftOut = [{ file: paper, reason: 'unsigned' }];
    await edit('Sesudahnya');
    expect(await backUp()).toMatchObject({ made: 1, leftOut: [{ visit, ...leftOut[0] }] });
    await expect(here.client.visits.check({ visit })).rejects.toMatchObject({ data: { problems: [{ file: paper }] } });
    const file = join(await temporaryFolder(), 'kunjungan.tinjau');
    await expect(exportTo(file, here, visit)).rejects.toMatchObject({
      data: { sentence: saying(`A paper that was signed is damaged or missing: ${paper}`) },
    });
    const whole = (await rows()).find((row) => row.leftOut.length === 0);
    await exportTo(file, here, (await restore(whole?.backup)).visit);
    expect((await importFrom(file, await openBackend())).about.leftOut).toBeUndefined();
  },
);

it('a copy for others is made without a damaged photo, and counts it', async () => {
  const { here, visit, photo, folder } = await visitWithParts();
  await flipByte(join(folder, photo), 20);
  const made = await exportTo(join(await temporaryFolder(), 'salinan.tinjau'), here, visit, true);
  expect(made.about.shared?.leftOut).toContainEqual({ what: 'damaged', count: 1 });
  expect(made.about.leftOut).toBeUndefined();
});

it('a bundle may lack only what it says, and may not say so of what is there or of what no edit names', async () => {
  const { here, visit, photo } = await visitWithParts();
  const folder = await temporaryFolder();
  await exportTo(join(folder, 'utuh.tinjau'), here, visit);
  const files = filesOf(await readFile(join(folder, 'utuh.tinjau')));
  const without = withoutFile(files, paper);
  const lies = [
    without,
    listed(without, { leftOut: [{ file: photo, reason: 'missing' }] }),
    listed(files, { leftOut: [lostPaper] }),
    listed(files, { leftOut: [{ file: `evidence/${'0'.repeat(64)}`, reason: 'missing' }] }),
    listed(without, { leftOut: [lostPaper, { file: '../settings.json', reason: 'missing' }] }),
  ];
  const there = await openBackend();
  for (const lie of lies) {
    await writeFile(join(folder, 'bohong.tinjau'), zipOf(lie));
    await expect(importFrom(join(folder, 'bohong.tinjau'), there)).rejects.toMatchObject({
      code: expect.stringMatching(/^(refused|invalid-input)$/u),
    });
  }
  await writeFile(join(folder, 'jujur.tinjau'), zipOf(listed(without, { leftOut: [lostPaper] })));
  expect((await importFrom(join(folder, 'jujur.tinjau'), there)).about.leftOut).toEqual([lostPaper]);
});

it('a line that is being written while a backup is made is not in it, and the newline before it is', async () => {
  const { visit, folder, kept, backUp, rows } = await visitWithParts();
  const journal = join(folder, 'edits.jsonl');
  const whole = await readFile(journal, 'utf8');
  for (const torn of [`${whole}{"at":"2020-02-`, whole.slice(0, -1), `${whole.slice(0, -1)} `]) {
    await rm(join(kept), { recursive: true, force: true });
    await writeFile(journal, torn);
    expect(await backUp()).toMatchObject({ made: 1 });
    const [row] = await rows();
    expect([row?.visit, await readFile(join(kept, row?.backup ?? '', 'edits.jsonl'), 'utf8')]).toEqual([visit, whole]);
  }
  await writeFile(journal, whole);
});

it('a visit that cannot be backed up keeps no other visit from it, and is told all the same', async () => {
  const { here } = await visitWithParts();
  await here.client.visits.createSample({ by: 'Notulis' });
  const [first, second] = (await here.client.visits.list()).visits.map(({ id }) => id);
  await flipByte(join(here.data, 'visits', first ?? '', 'edits.jsonl'));
  await expect(resultOf(here.client.backups.make({ visit: null }))).rejects.toMatchObject({ code: 'store-corrupt' });
  expect((await here.client.backups.list({ visit: null })).backups.map(({ visit }) => visit)).toEqual([second]);
  expect((await here.client.backups.failures()).map(({ visit }) => visit)).toEqual([first]);
});

it('files that somebody laid among the papers keep nothing from being backed up or packed', async () => {
  const { here, visit, folder, backUp, rows, restore } = await visitWithParts();
  await writeFile(join(folder, 'exports', 'catatan saya.pdf'), 'laid there by somebody');
  await writeFile(join(folder, 'exports', 'catatan.pdf'), 'laid there by somebody');
  const leftOut = [{ file: 'exports/catatan.pdf', reason: 'damaged' }];
  expect(await backUp()).toMatchObject({ made: 1, leftOut });
  expect((await restore((await rows())[0]?.backup)).leftOut).toEqual(leftOut);
  const file = join(await temporaryFolder(), 'kunjungan.tinjau');
  await exportTo(file, here, visit);
  expect((await importFrom(file, await openBackend())).about.leftOut).toEqual(leftOut);
});
