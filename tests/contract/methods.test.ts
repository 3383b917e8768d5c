import { request } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { startLoopback } from '../../electron/hosts/loopback.ts';
import { folderFingerprint } from '../support/folder-fingerprint.ts';
import { openBackend } from '../support/open-backend.ts';
import { everyCall } from './every-call.ts';

const token = '01707f00-0000-7000-8000-000000000001';

/** The backend on a wire, and one request of a browser that was let in, with any method and any body. */
async function openWire() {
  const { backend, client, data } = await openBackend();
  const host = await startLoopback(backend);
  onTestFinished(() => host.close());
  const origin = `http://127.0.0.1:${host.port}`;
  const entered = await fetch(host.url, { redirect: 'manual' });
  const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const headers = { cookie, origin, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
  const ask = (method: string, path: string, body?: string): Promise<[number, string | undefined]> =>
    new Promise((resolve, reject) => {
      const sent = request(origin + path, { method, headers: { ...headers, ...lengthOf(body) } }, (answer) => {
        answer.resume();
        answer.once('end', () => resolve([answer.statusCode ?? 0, answer.headers.allow]));
      });
      sent.once('error', reject);
      sent.end(body);
    });
  return { ask, client, data };
}

/** Said outright: Node leaves it out where a body is unusual. */
function lengthOf(body: string | undefined): Record<string, number> {
  return body === undefined ? {} : { 'content-length': body.length };
}

it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'])(
  'runs no call that is asked for by %s, whatever comes with it',
  async (method) => {
    const { ask, client, data } = await openWire();
    await client.visits.createSample({ by: 'Notulis' });
    const before = await folderFingerprint(data);
    const body = method === 'GET' || method === 'HEAD' ? undefined : '{"json":{"by":"Notulis"}}';
    for (const { path, name } of everyCall()) {
      const query = `?data=${encodeURIComponent('{"json":{"by":"Notulis"}}')}`;
      expect(await ask(method, `/rpc/${path.join('/')}${query}`, body), name).toEqual([405, 'POST']);
    }
    expect(await folderFingerprint(data)).toEqual(before);
  },
);

const wrong: [string, string, string][] = [
  ...['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'].flatMap((method): [string, string, string][] => [
    [method, '/uploads', 'POST'],
    [method, '/chunked-uploads', 'POST'],
    [method, `/chunked-uploads/${token}/0`, 'POST'],
  ]),
  ...['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'].flatMap((method): [string, string, string][] => [
    [method, `/downloads/${token}`, 'GET, HEAD'],
    [method, `/evidence/kunjungan/${'a'.repeat(64)}`, 'GET, HEAD'],
    [method, '/', 'GET, HEAD'],
    [method, '/assets/page.js', 'GET, HEAD'],
  ]),
];

it('answers a method that an address does not take with those that it takes', async () => {
  const { ask, data } = await openWire();
  const before = await folderFingerprint(data);
  const met = [];
  for (const [method, path] of wrong) met.push([method, path, ...(await ask(method, path))]);
  expect(met).toEqual(wrong.map(([method, path, allow]) => [method, path, 405, allow]));
  expect(await folderFingerprint(data)).toEqual(before);
});
