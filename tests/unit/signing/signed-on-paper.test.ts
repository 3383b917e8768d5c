import sharp from 'sharp';
import { expect, test } from 'vitest';
import { openBackend } from '../../support/open-backend.ts';
import { exportedBytes, preparePaper, sealedSample, sendBytes, signSeats } from '../../support/signing/sign-visit.ts';

const by = 'Notulis';
const paper = { kind: 'assessment' } as const;

async function scan(): Promise<Uint8Array> {
  const picture = sharp({ create: { width: 60, height: 40, channels: 3, background: { r: 240, g: 240, b: 230 } } });
  return new Uint8Array(await picture.jpeg().toBuffer());
}

test('a seat that was signed by pen is recorded with its scan and by whose word, and opening the visit again voids it', async () => {
  const opened = await openBackend();
  const { client, backend } = opened;
  const visit = await sealedSample(opened);
  const record = async (seat: string) =>
    client.signatures.recordOnPaper({
      visit,
      seat,
      by,
      member: 'notulis',
      upload: await sendBytes(backend, await scan()),
      reason: 'Tanpa sertifikat',
    });
  await record('ketua');
  await expect(record('ketua')).rejects.toMatchObject({ code: 'conflict' });
  await expect(record('nobody')).rejects.toMatchObject({ code: 'not-found' });
  const { signatories } = await client.signatures.state({ visit, ...paper });
  expect(signatories[0]).toMatchObject({ onPaper: { by, member: 'notulis', reason: 'Tanpa sertifikat' } });
  expect(signatories[0]).not.toHaveProperty('signed');
  expect((await client.visits.check({ visit })).evidence).toBe(1);
  await client.visits.transition({ visit, by, to: 'in-review', reason: 'Salah' });
  expect((await client.signatures.state({ visit, ...paper })).signatories[0]).not.toHaveProperty('onPaper');
});

test('a visit is signed when each seat has the one or the other, and no verdict calls the pen valid', async () => {
  const opened = await openBackend();
  const { client, backend } = opened;
  const visit = await sealedSample(opened);
  await preparePaper(client, { visit, ...paper });
  await signSeats(opened, { visit, ...paper }, { ketua: 'Penilai Satu', pendamping: 'Penilai Dua' });
  expect((await client.visits.list()).visits[0]?.status).toBe('sealed');
  const upload = await sendBytes(backend, await scan());
  await client.signatures.recordOnPaper({ visit, seat: 'tuan-rumah', by, upload, reason: 'Tanda tangan basah' });
  expect((await client.visits.list()).visits[0]?.status).toBe('signed');
  const { file } = await client.signatures.state({ visit, ...paper });
  const pdf = await sendBytes(backend, await exportedBytes(backend, file?.token ?? ''));
  const { verdict } = await client.signatures.takeBack({ visit, ...paper, by, upload: pdf });
  expect(verdict.verdict).toBe('indeterminate');
  expect(verdict.reasons).toEqual(expect.arrayContaining(['signatory-missing', 'seat-on-paper']));
});

test('no signature on paper is recorded before the seal, nor by an edit', async () => {
  const { client, backend } = await openBackend();
  const { visit } = await client.visits.createSample({ by });
  const upload = await sendBytes(backend, await scan());
  await expect(
    client.signatures.recordOnPaper({ visit, seat: 'ketua', by, upload, reason: 'Basah' }),
  ).rejects.toMatchObject({ code: 'refused' });
});
