import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openBackend } from '../../support/open-backend.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function openPage() {
  const folder = await temporaryFolder();
  const renderer = join(folder, 'renderer');
  await mkdir(join(renderer, 'assets'), { recursive: true });
  await writeFile(join(renderer, 'index.html'), '<meta name="csp-nonce" content="__NONCE__">');
  await writeFile(join(renderer, 'assets/page.js'), 'export {};');
  await writeFile(join(folder, 'secret.js'), 'secret');
  const { backend } = await openBackend({ renderer });
  return (path: string, init?: RequestInit) => backend.fetch(new Request(`http://tinjau.local${path}`, init));
}

it('serves the page under every route, with a fresh style nonce that stands in header and page', async () => {
  const get = await openPage();
  const nonces = await Promise.all(
    ['/', '/visits/contoh/checklist'].map(async (path) => {
      const answer = await get(path);
      const nonce = /content="([^"]+)"/u.exec(await answer.text())?.[1] ?? 'none';
      expect(answer.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
      return nonce;
    }),
  );
  expect(new Set(nonces).size).toBe(2);
});

it('sends the strict policy with every answer, of every kind', async () => {
  const get = await openPage();
  for (const path of ['/', '/assets/page.js', '/missing.js', '/rpc/none/none', '/downloads/none']) {
    const { headers } = await get(path);
    expect(headers.get('content-security-policy'), path).toMatch(/^default-src 'none'; script-src 'self'; style-src/u);
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
  }
});

it.each([
  '/../secret.js',
  '/%2e%2e%2fsecret.js',
  '/assets/..%2f..%2fsecret.js',
  '/..%5csecret.js',
  '/a%00.js',
  '/%ff.js',
  '/assets/none.js',
  '/page.exe',
])('finds nothing at %s', async (path) => {
  const get = await openPage();
  const answer = await get(path);
  expect(answer.status).toBe(404);
  expect(await answer.text()).not.toContain('secret');
});
