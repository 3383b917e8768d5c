import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { folderFingerprint } from '../../support/folder-fingerprint.ts';
import { openBackend } from '../../support/open-backend.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const token = '01707f00-0000-7000-8000-000000000001';
const hash = 'a'.repeat(64);

async function openApp(data?: string) {
  const { backend, client } = await openBackend(data === undefined ? {} : { data });
  const ask = async (path: string, init?: RequestInit): Promise<[number, string | undefined]> => {
    const answer = await backend.fetch(new Request(`http://tinjau.local${path}`, init));
    const text = await answer.text();
    return [answer.status, /"code":"([a-z-]+)"/u.exec(text)?.[1]];
  };
  const post = (path: string, headers: Record<string, string>, body = 'x') =>
    ask(path, { method: 'POST', headers, body });
  return { ask, post, backend, client };
}

it('serves evidence of the visits in the data folder and of no other folder, and leaves those as they are', async () => {
  const folder = await temporaryFolder();
  const { ask, client, backend } = await openApp(join(folder, 'data'));
  const { visit } = await client.visits.createSample({ by: 'Notulis' });
  const photo = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#246' } })
    .png()
    .toBuffer();
  const sent = await backend.fetch(
    new Request('http://tinjau.local/uploads', { method: 'POST', body: new Uint8Array(photo) }),
  );
  const { token: upload } = (await sent.json()) as { token: string };
  const { sha256 } = await client.evidence.add({ visit, by: 'Notulis', upload });
  expect((await ask(`/evidence/${visit}/${sha256}`))[0]).toBe(200);
  await cp(join(folder, 'data', 'visits', visit), join(folder, 'lain', 'kunjungan'), { recursive: true });
  const before = await folderFingerprint(join(folder, 'lain'));
  for (const away of ['..%2F..%2Flain%2Fkunjungan', '..%5C..%5Clain%5Ckunjungan', '..%2f..']) {
    expect(await ask(`/evidence/${away}/${sha256}`), away).toEqual([422, 'invalid-input']);
  }
  expect(await folderFingerprint(join(folder, 'lain'))).toEqual(before);
});

it.each([
  [`/evidence/visit%ff/${hash}`, 422],
  [`/evidence/-visit/${hash}`, 422],
  [`/evidence/${'a'.repeat(300)}/${hash}`, 422],
  [`/evidence/nul/${hash}`, 422],
  [`/evidence/visit%3Astream/${hash}`, 422],
  [`/evidence/visit/${hash.toUpperCase()}`, 422],
  ['/evidence/visit/..%2Fvisit.json', 422],
  [`/evidence/visit/${hash}?size=huge`, 422],
  [`/evidence/visit/${hash}?path=x`, 422],
  [`/evidence/visit/${hash}`, 404],
  [`/downloads/..%2Fsettings.json`, 422],
  ['/downloads/%ff', 422],
  [`/downloads/${token}`, 404],
])('answers %s with %i and a sentence', async (path, status) => {
  const { ask } = await openApp();
  expect(await ask(path)).toEqual([status, status === 422 ? 'invalid-input' : 'not-found']);
});

it.each(['/evidence', '/evidence/visit', `/evidence/visit/${hash}/more`, '/downloads', `/downloads/${token}/more`])(
  'finds nothing at %s, not even the page',
  async (path) => {
    const renderer = await temporaryFolder();
    await writeFile(join(renderer, 'index.html'), 'page');
    const { backend } = await openBackend({ renderer });
    expect((await backend.fetch(new Request(`http://tinjau.local${path}`))).status).toBe(404);
  },
);

it.each([
  [`/chunked-uploads/${token}/0`, 404],
  [`/chunked-uploads/..%2Fx/0`, 422],
  [`/chunked-uploads/${token}/-1`, 422],
  [`/chunked-uploads/${token}/0x10`, 422],
  [`/chunked-uploads/${token}/1e3`, 422],
  [`/chunked-uploads/${token}/99999999999999999999`, 422],
])('answers a part sent to %s with %i', async (path, status) => {
  const { post } = await openApp();
  expect(await post(path, {})).toEqual([status, status === 422 ? 'invalid-input' : 'not-found']);
});

it.each(['%', '%E0%A4%A', '%ff.pdf', '%ED%A0%80', '', 'a'.repeat(301)])(
  'refuses a file under the name "%s" and keeps nothing of it',
  async (name) => {
    const { post } = await openApp();
    expect(await post('/uploads', { 'x-file-name': name })).toEqual([422, 'invalid-input']);
    expect(await post('/chunked-uploads', { 'x-file-name': name })).toEqual([422, 'invalid-input']);
  },
);

const json = 'application/json';

it.each([
  ['half a document', json, '{"json":'],
  ['no group of fields', json, '7'],
  ['null', json, 'null'],
  ['notes on types that are none', json, '{"json":{},"meta":7}'],
  ['nothing', json, ''],
  ['a form', 'application/x-www-form-urlencoded', 'json=1'],
  ['half a form with files', 'multipart/form-data; boundary=x', '--x'],
  ['a stream of events', 'text/event-stream', 'data: {}\n\n'],
  ['text', 'text/plain', '{"json":{"by":"x"}}'],
  ['bytes', 'application/octet-stream', '{"json":{"by":"x"}}'],
  ['no kind at all', '', '{"json":{"by":"x"}}'],
])('refuses a call that is sent as %s', async (_what, type, body) => {
  const { post, client } = await openApp();
  const headers = type === '' ? {} : { 'content-type': type };
  expect(await post('/rpc/visits/createSample', headers, body)).toEqual([422, 'invalid-input']);
  expect(await client.visits.list()).toMatchObject({ visits: [] });
});

it('takes a call that is sent as JSON, with or without the name of its letters', async () => {
  const { post } = await openApp();
  for (const type of [json, `${json}; charset=utf-8`])
    expect((await post('/rpc/visits/createSample', { 'content-type': type }, '{"json":{"by":"x"}}'))[0]).toBe(200);
});
