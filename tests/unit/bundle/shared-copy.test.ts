import { set } from '../../../shared/domain/edits/changes.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { eachWord } from '../../../shared/domain/sharing/each-word.ts';
import { hidden, hideNumbers } from '../../../shared/domain/sharing/hide-numbers.ts';
import { redactContent } from '../../../shared/domain/sharing/redact-content.ts';
import type { Content } from '../../../shared/schema/content.ts';
import { IsoDate, Sha256 } from '../../../shared/schema/primitives.ts';
import { exportTo, importFrom, proofOf } from '../../support/bundle/carry.ts';
import { filesOf, textOf } from '../../support/bundle/forge.ts';
import { fillVisit, phonePhoto, preparePaper, secrets, upload } from '../../support/bundle/full-visit.ts';
import { openBackend } from '../../support/open-backend.ts';
import { sampleContent } from '../../support/sample-content.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const by = 'Notulis';

async function filledVisit() {
  const from = await openBackend();
  const { visit } = await from.client.visits.createSample({ by });
  const photo = await fillVisit(from, visit);
  const file = join(await temporaryFolder(), 'dibagikan.tinjau');
  const share = async () => {
    const made = await exportTo(file, from, visit, true);
    return { made, files: filesOf(await readFile(file)) };
  };
  return { from, visit, photo, file, share, folder: join(from.data, 'visits', visit) };
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

it('tells nothing that others must not know: no number, no signature, no place, nothing in its history', async () => {
  const { visit, photo, file, share, folder } = await filledVisit();
  const { files } = await share();
  const everything = Object.values(files).map(latin).join('\n');
  const told = [...Object.values(secrets), '77.125', '31.75', '111.881', 'GPS'];
  const original = [latin(await readFile(join(folder, 'edits.jsonl'))), latin(await phonePhoto())].join('\n');
  for (const secret of told.slice(0, -1)) expect(original, 'the visit has it').toContain(secret);
  for (const secret of [...told, 'TelepunyaSaya', 'X-100', 'Exif', photo]) expect(everything).not.toContain(secret);
  const to = await openBackend();
  await importFrom(file, to);
  const { edits } = await to.client.visits.history({ visit });
  expect(new Set(edits.map((edit) => `${edit.by} ${edit.act?.code}`))).toEqual(new Set(['Tinjau copy-to-share']));
});

it('takes for words what has no form of its own, and leaves keys, dates and hashes as they are', () => {
  const rated = z.strictObject({
    note: z.string(),
    on: IsoDate,
    of: z.array(Sha256),
    or: z.union([z.string(), z.number()]),
  });
  const digits = '1'.repeat(64);
  const value = { note: 'a', on: '2020-02-26', of: [digits], or: 'b', unknown: ['c', { deep: 'd' }] };
  expect(eachWord(rated, value, () => hidden)).toEqual({
    ...value,
    note: hidden,
    or: hidden,
    unknown: [hidden, { deep: hidden }],
  });
});

it('keeps what is not secret, and is a visit that can be proven and read', async () => {
  const { from, visit, file, share } = await filledVisit();
  await share();
  const to = await openBackend();
  const { about } = await importFrom(file, to);
  expect(await proofOf(to, visit)).toMatchObject({ digest: about.digest, head: about.head });
  const [here, there] = await Promise.all([from, to].map(({ client }) => client.visits.open({ visit })));
  for (const same of ['instrument', 'ratings', 'sites', 'sessions', 'team', 'consensus'] as const) {
    expect(there?.content[same], same).toEqual(here?.content[same]);
  }
  expect(there?.content.attendees['kepala']?.note).toBe(`Hubungi ${hidden} atau ${hidden}; NIP ${hidden}.`);
  expect(there?.content.header['header']?.note).toContain('Salinan untuk dibagikan');
});

it('says what it left out, with how much of it, and which visit it is a copy of', async () => {
  const { from, visit, share } = await filledVisit();
  await preparePaper(from, visit);
  const { made, files } = await share();
  const { digest, edits } = await proofOf(from, visit);
  expect(made.about.shared).toEqual({
    digest,
    leftOut: [
      { what: 'history', count: edits },
      { what: 'contacts', count: 2 },
      { what: 'signatures', count: 1 },
      { what: 'papers', count: 1 },
      { what: 'positions', count: 1 },
      { what: 'numbers', count: 1 },
    ],
  });
  expect(Object.keys(files).filter((name) => name.startsWith('exports/'))).toEqual([]);
});

it('turns photos upright without the notes of the camera, and keeps the originals as they are', async () => {
  const { photo, share, folder } = await filledVisit();
  const { files } = await share();
  const [name = ''] = Object.keys(files).filter((each) => each.startsWith('evidence/'));
  const shared = await sharp(files[name]).metadata();
  expect([shared.format, shared.width, shared.height, shared.exif]).toEqual(['jpeg', 48, 64, undefined]);
  expect(new Uint8Array(await readFile(join(folder, 'evidence', photo)))).toEqual(await phonePhoto());
});

it('leaves restricted photos and documents at home, and every mention of them', async () => {
  const { from, visit, share, folder } = await filledVisit();
  const [id = ''] = Object.keys((await from.client.visits.open({ visit })).content.evidence);
  await from.client.visits.edit({ visit, by, changes: [set('evidence', id, { access: 'restricted' })] });
  await preparePaper(from, visit);
  const pdf = new Uint8Array(await readFile(join(folder, 'exports', 'attendance.pdf')));
  await from.client.evidence.add({ visit, by, upload: await upload(from.backend, 'surat.pdf', pdf) });
  const { made, files } = await share();
  expect(Object.keys(files).filter((name) => name.startsWith('evidence/'))).toEqual([]);
  expect(textOf(files['edits.jsonl'])).not.toContain(id);
  expect(made.about.shared?.leftOut).toEqual(
    expect.arrayContaining([
      { what: 'restricted', count: 1 },
      { what: 'documents', count: 1 },
    ]),
  );
});

it('never takes an id for a number, so that everything still points where it did', async () => {
  const content = await sampleContent();
  const id = '01907f00-aaaa-7bbb-8ccc-081234567890';
  const { kartini } = content.sites;
  if (!kartini) throw new Error('the sample has no such site');
  const linked = { ...content, sites: { [id]: kartini }, surveys: eachAt(content.surveys, id) };
  const { content: shared } = redactContent(linked, new Map(), 'Salinan');
  expect(Object.values(shared.surveys).map(({ site }) => site)).toEqual(Object.keys(content.surveys).map(() => id));
});

const eachAt = (surveys: Content['surveys'], site: string): Content['surveys'] =>
  Object.fromEntries(Object.entries(surveys).map(([key, survey]) => [key, { ...survey, site }]));

it.each([
  ['a NIP in groups', '19750101 200003 1 002', hidden],
  ['a mobile number', 'WA +62 812-3456-7890!', `WA ${hidden}!`],
  ['an address', 'ke a.b@contoh.go.id,', `ke ${hidden},`],
  ['a known short number, however it is written', 'ext. 55 12 34', `ext. ${hidden}`],
  ['no years and scores', '2017-2020: 3,1666; 08-12-2020 10.30', '2017-2020: 3,1666; 08-12-2020 10.30'],
  ['no index of many decimals', '2.9406666666666666666667', '2.9406666666666666666667'],
])('hides %s', (_name, text, shown) => {
  expect(hideNumbers([{ phone: '551234' }])(text)).toBe(shown);
});
