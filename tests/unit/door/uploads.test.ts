import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { saying } from '../../support/saying.ts';
import { createExports } from '../../../electron/backend/exports.ts';
import { createUploads } from '../../../electron/backend/uploads.ts';
import { createParcels } from '../../../electron/backend/parcels.ts';
import { bundleLimit, fileLimit, partSize } from '../../../shared/contract/size-limits.ts';
import { openBackend } from '../../support/open-backend.ts';
import { fixedPorts } from '../../support/fixed-ports.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('hands an upload out once', () => {
  const uploads = createUploads(fixedPorts().ids);
  const token = uploads.add({ fileName: 'a.png', bytes: Uint8Array.of(1, 2) });
  expect(uploads.take(token)).toEqual({ fileName: 'a.png', bytes: Uint8Array.of(1, 2) });
  expect(() => uploads.take(token)).toThrow(expect.objectContaining({ code: 'not-found' }));
});

it('keeps what waits below four full files by letting the oldest go', () => {
  const uploads = createUploads(fixedPorts().ids);
  const tokens = Array.from({ length: 5 }, () => uploads.add({ fileName: 'b', bytes: new Uint8Array(fileLimit) }));
  expect(() => uploads.take(tokens[0] ?? '')).toThrow(expect.objectContaining({ code: 'not-found' }));
  expect(uploads.take(tokens[1] ?? '').fileName).toBe('b');
});

it('refuses a body over the limit, in a sentence', async () => {
  const { backend } = await openBackend();
  const request = new Request('http://tinjau.local/uploads', {
    method: 'POST',
    body: 'x',
    headers: { 'content-length': String(fileLimit + 1) },
  });
  const answer = await backend.fetch(request);
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({
    code: 'invalid-input',
    sentence: saying('100 MB'),
  });
});

it('serves an export as a download under its own name', async () => {
  const exports = createExports(fixedPorts().ids, (error) => expect.unreachable(String(error)));
  const file = exports.add({ fileName: 'laporan.pdf', mediaType: 'application/pdf', bytes: Uint8Array.of(37) });
  expect(exports.get(file.token)).toMatchObject({ bytes: Uint8Array.of(37) });
  expect(() => exports.get('unknown')).toThrow(expect.objectContaining({ code: 'not-found' }));
});

it('puts the parts of a parcel together on disk, each once however often it is sent', async () => {
  const folder = await temporaryFolder();
  const parcels = createParcels(async () => folder, fixedPorts().ids);
  const token = await parcels.begin('a.tinjau');
  await parcels.append(token, 0, Uint8Array.of(1, 2));
  await parcels.append(token, 2, Uint8Array.of(3));
  await parcels.append(token, 2, Uint8Array.of(3));
  expect(parcels.find(token)).toMatchObject({ fileName: 'a.tinjau', bytes: 3 });
  expect([...(await readFile(parcels.find(token).file))]).toEqual([1, 2, 3]);
  await expect(parcels.append(token, 4, Uint8Array.of(5))).rejects.toMatchObject({ code: 'invalid-input' });
  await parcels.drop(token);
  expect(() => parcels.find(token)).toThrow(expect.objectContaining({ code: 'not-found' }));
  expect(await readdir(folder)).toEqual([]);
});

it('keeps two parcels and lets the oldest go', async () => {
  const folder = await temporaryFolder();
  const parcels = createParcels(async () => folder, fixedPorts().ids);
  const tokens = [await parcels.begin('a'), await parcels.begin('b'), await parcels.begin('c')];
  expect(() => parcels.find(tokens[0] ?? '')).toThrow(expect.objectContaining({ code: 'not-found' }));
  expect(await readdir(folder)).toHaveLength(2);
});

it('refuses a part over its limit, and a parcel over its own, in a sentence', async () => {
  const { backend } = await openBackend();
  const post = async (path: string, size: number) => {
    const headers = { 'content-length': String(size) };
    return backend.fetch(new Request(`http://tinjau.local${path}`, { method: 'POST', body: 'x', headers }));
  };
  const answer = await post('/parcels/01707f00-0000-7000-8000-000000000001/0', partSize + 1);
  expect([answer.status, await answer.json()]).toMatchObject([422, { sentence: saying('8 MB') }]);
  const parcels = createParcels(temporaryFolder, fixedPorts().ids);
  const token = await parcels.begin('besar');
  parcels.find(token).bytes = bundleLimit;
  await expect(parcels.append(token, bundleLimit, Uint8Array.of(1))).rejects.toMatchObject({
    sentence: saying('4 GB'),
  });
});

it('hands a large export out as a stream, and deletes it with its token', async () => {
  const file = join(await temporaryFolder(), 'besar.tinjau');
  await writeFile(file, 'isi');
  const exports = createExports(fixedPorts().ids, (error) => expect.unreachable(String(error)));
  const { token, bytes } = exports.add({ fileName: 'besar.tinjau', mediaType: 'application/zip', file, size: 3 });
  expect([bytes, exports.get(token)]).toMatchObject([3, { file }]);
  await exports.clear();
  expect(() => exports.get(token)).toThrow(expect.objectContaining({ code: 'not-found' }));
  await expect(readFile(file)).rejects.toMatchObject({ code: 'ENOENT' });
});
