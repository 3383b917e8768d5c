import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { saying } from '../../support/saying.ts';
import { inspectEvidence } from '../../../electron/backend/store/evidence-files.ts';
import { requireFileSize } from '../../../shared/domain/file-size.ts';
import { fillVisit, phonePhoto, preparePaper, upload } from '../../support/bundle/full-visit.ts';
import { openBackend, type OpenBackend } from '../../support/open-backend.ts';

const by = 'Asesor';
const run = promisify(execFile);
const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: '#135' } });

async function withVisit(): Promise<
  OpenBackend & { visit: string; add: (name: string, bytes: Uint8Array) => Promise<string> }
> {
  const here = await openBackend();
  const { visit } = await here.client.visits.createSample({ by });
  const add = async (name: string, bytes: Uint8Array): Promise<string> => {
    const token = await upload(here.backend, name, new Uint8Array(bytes));
    return (await here.client.evidence.add({ visit, by, upload: token })).id;
  };
  return { ...here, visit, add };
}

it.each([
  ['jpeg', () => picture.clone().jpeg().toBuffer()],
  ['png', () => picture.clone().png().toBuffer()],
  ['webp', () => picture.clone().webp().toBuffer()],
])('takes a whole %s and refuses half of it', async (format, make) => {
  const bytes = await make();
  expect(await inspectEvidence('foto', bytes)).toMatchObject({ mediaType: `image/${format}`, width: 40, height: 30 });
  await expect(inspectEvidence('foto', bytes.subarray(0, bytes.length / 2))).rejects.toMatchObject({
    code: 'invalid-input',
    sentence: saying('foto is not a whole photo'),
  });
});

it('notes where and when a photo was taken and how it is held, and keeps the original byte for byte', async () => {
  const { client, data, visit, add } = await withVisit();
  const photo = await phonePhoto();
  const id = await add('lapangan.jpg', photo);
  const piece = (await client.visits.open({ visit })).content.evidence[id];
  expect(piece).toMatchObject({
    position: { latitude: -7.15165, longitude: 111.8817 },
    takenAt: '2020-02-27 09:41',
    width: 48,
    height: 64,
  });
  expect(new Uint8Array(await readFile(join(data, 'visits', visit, 'evidence', piece?.sha256 ?? '')))).toEqual(photo);
});

it('shows a thumbnail upright and without what the camera noted', async () => {
  const { backend, client, visit, add } = await withVisit();
  const id = await add('lapangan.jpg', await phonePhoto());
  const { sha256 = '' } = (await client.visits.open({ visit })).content.evidence[id] ?? {};
  const answer = await backend.fetch(new Request(`http://tinjau.local/evidence/${visit}/${sha256}?size=thumbnail`));
  const { width, height, exif } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
  expect([width, height, exif]).toEqual([48, 64, undefined]);
});

it('keeps a photo whose notes are broken', async () => {
  const photo = Buffer.from(await phonePhoto());
  const broken = photo.fill(0xff, photo.indexOf('Exif') + 14, photo.indexOf('Exif') + 40);
  expect(await inspectEvidence('foto.jpg', broken)).not.toHaveProperty('position');
});

it('takes a PDF that can be read to its end, and refuses words, halves and locked ones', async () => {
  const { client, data, visit, add } = await withVisit();
  await preparePaper({ client }, visit);
  const papers = join(data, 'visits', visit, 'exports');
  const pdf = await readFile(join(papers, 'attendance.pdf'));
  const id = await add('surat.pdf', pdf);
  expect((await client.visits.open({ visit })).content.evidence[id]).toMatchObject({ mediaType: 'application/pdf' });
  const locked = join(data, 'locked.pdf');
  await run('qpdf', ['--encrypt', 'sandi', 'pemilik', '256', '--', join(papers, 'attendance.pdf'), locked]);
  const words = ['%PDF-1.7 and nothing more', '%PDF-1.7\n%%EOF'].map((text) => Buffer.from(text));
  for (const bytes of [...words, pdf.subarray(0, 9000), await readFile(locked)]) {
    await expect(add('surat.pdf', bytes)).rejects.toMatchObject({ code: 'invalid-input' });
  }
});

it.each(['ftypheic', 'ftypheix', 'ftyphevc', 'ftypmif1'])('names HEIC (%s) and says what to do', async (brand) => {
  const bytes = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(brand), Buffer.alloc(100)]);
  await expect(inspectEvidence('IMG_1.HEIC', bytes)).rejects.toMatchObject({
    sentence: saying('Simpan sebagai JPEG di ponsel', 'id'),
  });
});

it('keeps the same bytes once, however often and under whatever name they come', async () => {
  const here = await withVisit();
  const photo = await fillVisit(here, here.visit);
  await here.add('nama lain.jpg', await phonePhoto());
  expect(await readdir(join(here.data, 'visits', here.visit, 'evidence'))).toEqual([photo]);
  expect(Object.keys((await here.client.visits.open({ visit: here.visit })).content.evidence)).toHaveLength(1);
});

it('says the size and the limit of a file that is too large', () => {
  expect(() => requireFileSize('a.jpg', 100 * 1024 * 1024)).not.toThrow();
  expect(() => requireFileSize('a.jpg', 100 * 1024 * 1024 + 1)).toThrow(
    expect.objectContaining({ sentence: saying('a.jpg has 101 MB; a single file may have 100 MB') }),
  );
});

it('names a file that was damaged, and takes the original again, with the damaged one set aside', async () => {
  const { client, data, visit, add } = await withVisit();
  const photo = await picture.clone().png().toBuffer();
  const id = await add('lapangan.png', photo);
  const { sha256 } = (await client.visits.open({ visit })).content.evidence[id] ?? { sha256: '' };
  const folder = join(data, 'visits', visit);
  const damaged = Buffer.from(photo);
  damaged[20] = (damaged[20] ?? 0) ^ 1;
  await writeFile(join(folder, 'evidence', sha256), damaged);
  await expect(client.visits.check({ visit })).rejects.toMatchObject({
    data: { sentence: saying('Add the original file again') },
  });

  await add('lapangan.png', photo);
  expect(await client.visits.check({ visit })).toMatchObject({ evidence: 1 });
  const [aside = 'none'] = await readdir(join(folder, 'damaged'));
  expect(await readFile(join(folder, 'damaged', aside))).toEqual(damaged);
});
