import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { set } from '../../../shared/domain/edits/changes.ts';
import type { PaperSignature } from '../../../shared/schema/visit.ts';
import { exportTo, importFrom } from '../../support/bundle/carry.ts';
import { filesOf, listed, withFile, withoutFile, zipOf, type Files } from '../../support/bundle/forge.ts';
import { phonePhoto } from '../../support/bundle/full-visit.ts';
import { withChanges } from '../../support/bundle/with-changes.ts';
import { openBackend } from '../../support/open-backend.ts';
import { preparePaper, sealedSample, sendBytes } from '../../support/signing/sign-visit.ts';
import { saying } from '../../support/saying.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const forgedBy = 'Siapa Saja';
let made: { visit: string; bundle: Files } | undefined;

/** A sealed visit with one seat signed by pen, and another that only its history says so of. */
async function claiming() {
  if (made) return made;
  const opened = await openBackend();
  const visit = await sealedSample(opened);
  await preparePaper(opened.client, { visit, kind: 'assessment' });
  const upload = await sendBytes(opened.backend, await phonePhoto());
  await opened.client.signatures.recordOnPaper({ visit, seat: 'ketua', by: 'Notulis', upload, reason: 'Basah' });
  const { signatories } = await opened.client.signatures.state({ visit, kind: 'assessment' });
  const file = join(await temporaryFolder(), 'asal.tinjau');
  await exportTo(file, opened, visit);
  const onPaper = { ...(signatories[0]?.onPaper as PaperSignature), by: forgedBy };
  made = { visit, bundle: withChanges(filesOf(await readFile(file)), [set('signoffs', 'pendamping', { onPaper })]) };
  return made;
}

async function takeIn(files: Files) {
  const to = await openBackend();
  const file = join(await temporaryFolder(), 'kunjungan.tinjau');
  await writeFile(file, zipOf(files));
  await importFrom(file, to);
  return to;
}

const scanOf = (files: Files): string => Object.keys(files).find((name) => name.startsWith('evidence/')) ?? '';

it('takes a signature by pen as the word of the history that tells it: with its scan, and never as one that was verified', async () => {
  const { visit, bundle } = await claiming();
  const { client } = await takeIn(bundle);
  const { signatories } = await client.signatures.state({ visit, kind: 'assessment' });
  const told = signatories.find(({ id }) => id === 'pendamping');
  expect(told?.onPaper).toMatchObject({ by: forgedBy });
  expect(told).not.toHaveProperty('signed');
  expect((await client.visits.list()).visits[0]?.status).toBe('sealed');
});

it.each<[string, (files: Files) => Files]>([
  ['is not inside', (files) => withoutFile(files, scanOf(files))],
  ['is another file', (files) => withFile(files, scanOf(files), new TextEncoder().encode('bukan pindaian'))],
  [
    'was left out',
    (files) => {
      const leftOut = [{ file: scanOf(files), reason: 'missing' }];
      return listed(withoutFile(files, scanOf(files)), { leftOut });
    },
  ],
])('refuses a visit that tells of a signature by pen whose scan %s', async (_how, forge) => {
  const { bundle } = await claiming();
  const shortHash = scanOf(bundle).slice('evidence/'.length).slice(0, 12);
  await expect(takeIn(forge(bundle))).rejects.toMatchObject({
    code: 'invalid-input',
    data: { sentence: saying(shortHash) },
  });
});

it('makes no bundle that would be refused for a lost scan, and says why', async () => {
  const { visit, bundle } = await claiming();
  const from = await takeIn(bundle);
  await rm(join(from.data, 'visits', visit, scanOf(bundle)));
  await expect(exportTo(join(await temporaryFolder(), 'lagi.tinjau'), from, visit)).rejects.toMatchObject({
    code: 'store-corrupt',
    data: { problems: [{ file: scanOf(bundle) }] },
  });
});
