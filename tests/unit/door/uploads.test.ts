import { expect, it } from 'vitest';
import { createExports } from '../../../electron/backend/exports.ts';
import { createUploads, uploadLimit } from '../../../electron/backend/uploads.ts';
import { openBackend } from '../../support/open-backend.ts';
import { fixedPorts } from '../../support/fixed-ports.ts';

it('hands an upload out once', () => {
  const uploads = createUploads(fixedPorts().ids);
  const token = uploads.add({ fileName: 'a.png', bytes: Uint8Array.of(1, 2) });
  expect(uploads.take(token)).toEqual({ fileName: 'a.png', bytes: Uint8Array.of(1, 2) });
  expect(() => uploads.take(token)).toThrow(expect.objectContaining({ code: 'not-found' }));
});

it('keeps what waits below four full files by letting the oldest go', () => {
  const uploads = createUploads(fixedPorts().ids);
  const tokens = Array.from({ length: 5 }, () => uploads.add({ fileName: 'b', bytes: new Uint8Array(uploadLimit) }));
  expect(() => uploads.take(tokens[0] ?? '')).toThrow(expect.objectContaining({ code: 'not-found' }));
  expect(uploads.take(tokens[1] ?? '').fileName).toBe('b');
});

it('refuses a body over the limit, in a sentence', async () => {
  const { backend } = await openBackend();
  const request = new Request('http://tinjau.local/uploads', {
    method: 'POST',
    body: 'x',
    headers: { 'content-length': String(uploadLimit + 1) },
  });
  const answer = await backend.fetch(request);
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({
    code: 'invalid-input',
    sentence: { en: expect.stringContaining('100 MB') },
  });
});

it('serves an export as a download under its own name', async () => {
  const exports = createExports(fixedPorts().ids);
  const file = exports.add({ fileName: 'laporan.pdf', mediaType: 'application/pdf', bytes: Uint8Array.of(37) });
  expect(exports.get(file.token).bytes).toEqual(Uint8Array.of(37));
  expect(() => exports.get('unknown')).toThrow(expect.objectContaining({ code: 'not-found' }));
});
