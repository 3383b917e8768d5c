import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { saying } from '../../support/saying.ts';
import { createDownloads } from '../../../electron/backend/transfer/downloads.ts';
import { createUploads } from '../../../electron/backend/transfer/uploads.ts';
import { createChunkedUploads } from '../../../electron/backend/transfer/chunked-uploads.ts';
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
  const downloads = createDownloads(fixedPorts().ids, (error) => expect.unreachable(String(error)));
  const file = downloads.add({ fileName: 'laporan.pdf', mediaType: 'application/pdf', bytes: Uint8Array.of(37) });
  expect(downloads.get(file.token)).toMatchObject({ bytes: Uint8Array.of(37) });
  expect(() => downloads.get('unknown')).toThrow(expect.objectContaining({ code: 'not-found' }));
});

it('puts the parts of a large upload together on disk, each once however often it is sent', async () => {
  const folder = await temporaryFolder();
  const chunkedUploads = createChunkedUploads(async () => folder, fixedPorts().ids);
  const token = await chunkedUploads.begin('a.tinjau');
  await chunkedUploads.append(token, 0, Uint8Array.of(1, 2));
  await chunkedUploads.append(token, 2, Uint8Array.of(3));
  await chunkedUploads.append(token, 2, Uint8Array.of(3));
  expect(chunkedUploads.find(token)).toMatchObject({ fileName: 'a.tinjau', bytes: 3 });
  expect([...(await readFile(chunkedUploads.find(token).file))]).toEqual([1, 2, 3]);
  await expect(chunkedUploads.append(token, 4, Uint8Array.of(5))).rejects.toMatchObject({ code: 'invalid-input' });
  await chunkedUploads.drop(token);
  expect(() => chunkedUploads.find(token)).toThrow(expect.objectContaining({ code: 'not-found' }));
  expect(await readdir(folder)).toEqual([]);
});

it('keeps two large uploads and lets the oldest go', async () => {
  const folder = await temporaryFolder();
  const chunkedUploads = createChunkedUploads(async () => folder, fixedPorts().ids);
  const tokens = [await chunkedUploads.begin('a'), await chunkedUploads.begin('b'), await chunkedUploads.begin('c')];
  expect(() => chunkedUploads.find(tokens[0] ?? '')).toThrow(expect.objectContaining({ code: 'not-found' }));
  expect(await readdir(folder)).toHaveLength(2);
});

it('refuses a part over its limit, and a large upload over its own, in a sentence', async () => {
  const { backend } = await openBackend();
  const post = async (path: string, size: number) => {
    const headers = { 'content-length': String(size) };
    return backend.fetch(new Request(`http://tinjau.local${path}`, { method: 'POST', body: 'x', headers }));
  };
  const answer = await post('/chunked-uploads/01707f00-0000-7000-8000-000000000001/0', partSize + 1);
  expect([answer.status, await answer.json()]).toMatchObject([422, { sentence: saying('8 MB') }]);
  const chunkedUploads = createChunkedUploads(temporaryFolder, fixedPorts().ids);
  const token = await chunkedUploads.begin('besar');
  chunkedUploads.find(token).bytes = bundleLimit;
  await expect(chunkedUploads.append(token, bundleLimit, Uint8Array.of(1))).rejects.toMatchObject({
    sentence: saying('4 GB'),
  });
});

it('hands a large export out as a stream, and deletes it with its token', async () => {
  const file = join(await temporaryFolder(), 'besar.tinjau');
  await writeFile(file, 'isi');
  const downloads = createDownloads(fixedPorts().ids, (error) => expect.unreachable(String(error)));
  const { token, bytes } = downloads.add({ fileName: 'besar.tinjau', mediaType: 'application/zip', file, size: 3 });
  expect([bytes, downloads.get(token)]).toMatchObject([3, { file }]);
  await downloads.clear();
  expect(() => downloads.get(token)).toThrow(expect.objectContaining({ code: 'not-found' }));
  await expect(readFile(file)).rejects.toMatchObject({ code: 'ENOENT' });
});
