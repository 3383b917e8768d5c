import { request } from 'node:http';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, it, onTestFinished } from 'vitest';
import { startLoopback, type LoopbackHost } from '../../../electron/hosts/loopback.ts';
import { openBackend } from '../../support/open-backend.ts';

async function openHost(): Promise<LoopbackHost> {
  const { backend } = await openBackend();
  const host = await startLoopback(backend);
  onTestFinished(() => host.close());
  return host;
}

/** One GET with headers of our choosing, which fetch would not let us set. */
function get(
  url: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: NodeJS.Dict<string | string[]> }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers }, (answer) => {
      answer.resume();
      answer.once('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers }));
    });
    sent.once('error', reject);
    sent.end();
  });
}

it('serves a call to the browser that opened the one-time address, and to nobody else', async () => {
  const host = await openHost();
  const entered = await get(host.url);
  expect(entered.status).toBe(303);
  const cookie = String(entered.headers['set-cookie']).split(';')[0] ?? '';
  const origin = `http://127.0.0.1:${host.port}`;
  const call = (headers: Record<string, string>) =>
    fetch(`${origin}/rpc/host/info`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{}',
    });
  expect((await call({ cookie, origin })).status).toBe(200);
  expect((await call({ origin })).status).toBe(401);
  expect((await call({ cookie, origin: 'http://evil.example' })).status).toBe(403);
  expect((await get(host.url)).status).toBe(401);
});

it('listens on no address but 127.0.0.1', async () => {
  const host = await openHost();
  const others = Object.values(networkInterfaces())
    .flat()
    .filter((address) => address?.family === 'IPv4' && !address.internal);
  for (const address of others) {
    await expect(get(`http://${address?.address}:${host.port}/`)).rejects.toThrow(/ECONNREFUSED/u);
  }
  expect((await get(`http://127.0.0.1:${host.port}/`)).status).toBe(401);
});

it('says so when the port is taken', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  onTestFinished(() => void taken.close());
  const { backend } = await openBackend();
  const address = taken.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await expect(startLoopback(backend, port)).rejects.toMatchObject({ code: 'conflict' });
});
