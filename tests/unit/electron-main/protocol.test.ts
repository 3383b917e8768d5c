import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { carryTo, homeUrl, isOurs, ourScheme } from '../../../electron/main/protocol.ts';
import { openBackend } from '../../support/open-backend.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function openApp() {
  const folder = await temporaryFolder();
  const renderer = join(folder, 'renderer');
  await mkdir(renderer);
  await writeFile(join(renderer, 'index.html'), '<title>Tinjau</title>');
  await writeFile(join(folder, 'secret.js'), 'secret');
  await writeFile(join(folder, 'secret'), 'secret');
  const { backend } = await openBackend({ renderer });
  return carryTo(backend);
}

it('asks for no privilege that the page does not need', () => {
  expect(ourScheme).toEqual({
    scheme: 'app',
    privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
  });
});

it('serves the page and its calls on our address, with the strict policy', async () => {
  const carry = await openApp();
  const page = await carry(new Request(homeUrl));
  expect(await page.text()).toContain('<title>Tinjau</title>');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  const call = await carry(
    new Request('app://tinjau/rpc/host/info', {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    }),
  );
  expect(call.status).toBe(200);
  expect(await call.text()).toContain('"version"');
});

it.each(['app://evil/', 'app://tinjau.evil/', 'app://tinjau:81/', 'https://tinjau/'])(
  'refuses a request to %s',
  async (address) => {
    const carry = await openApp();
    expect((await carry(new Request(address))).status).toBe(403);
  },
);

it.each(['app://tinjau@evil/', 'app://evil@tinjau/', 'app://:secret@tinjau/', 'file:///tinjau/', 'tinjau', ''])(
  'does not take "%s" for our address',
  (address) => {
    expect(isOurs(address)).toBe(false);
  },
);

it.each([
  '/../secret.js',
  '/%2e%2e%2fsecret.js',
  '/..%5csecret.js',
  '/..\\secret.js',
  '/%00/secret.js',
  '/%2e%2e/secret.js',
])('never reads outside the page: %s', async (path) => {
  const carry = await openApp();
  const answer = await carry(new Request(`app://tinjau${path}`));
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expect(await answer.text()).not.toContain('secret');
});

it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('refuses the method %s', async (method) => {
  const carry = await openApp();
  expect((await carry(new Request(homeUrl, { method }))).status).toBe(405);
});
