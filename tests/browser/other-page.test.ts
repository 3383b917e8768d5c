import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { folderFingerprint } from '../support/folder-fingerprint.ts';
import { openSample } from '../support/open-visit.ts';
import { askAround, serveOtherPage } from '../support/other-page.ts';
import { expect, test } from '../support/workbench.ts';

/** Adds a photo to a visit, as the page does; answers where it is shown. */
async function keepPhoto(page: Page, visit: string): Promise<string> {
  const color = sharp({ create: { width: 8, height: 8, channels: 3, background: '#246' } });
  const photo = [...(await color.png().toBuffer())];
  const sha256 = await page.evaluate(
    async ([id, bytes]) => {
      const sent = await fetch('/uploads', { method: 'POST', body: new Uint8Array(bytes) });
      const { token: upload } = (await sent.json()) as { token: string };
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ json: { visit: id, by: 'Notulis', upload } });
      const added = await fetch('/rpc/evidence/add', { method: 'POST', headers, body });
      return ((await added.json()) as { json: { sha256: string } }).json.sha256;
    },
    [visit, photo] as const,
  );
  return `/evidence/${visit}/${sha256}`;
}

test('a page of another program on this computer reads nothing and changes nothing, while Tinjau is open beside it', async ({
  workbench,
  data,
}) => {
  await openSample(workbench);
  const { origin, pathname } = new URL(workbench.url());
  const evidence = await keepPhoto(workbench, pathname.split('/')[2] ?? '');
  // The snapshot is written by then; backups make themselves at any time.
  await workbench.waitForTimeout(3000);
  const kept = async () => (await folderFingerprint(data)).filter((file) => !file.startsWith('backups'));
  const before = await kept();

  const other = await serveOtherPage();
  const page = await workbench.context().newPage();
  await page.goto(other.url);
  const met: string[] = [];
  page.context().on('response', (answer) => {
    if (answer.url().startsWith(origin)) met.push(`${answer.status()} ${answer.request().method()} ${answer.url()}`);
  });
  const paths = [
    '/',
    evidence,
    '/rpc/settings/startOver',
    '/rpc/visits/list',
    '/uploads',
    '/chunked-uploads',
    '/favicon.ico',
  ];
  const read = await askAround(
    page,
    paths.map((path) => origin + path),
  );
  for (const opened of page.context().pages()) if (opened !== workbench) await opened.close();
  other.close();
  expect(read).toEqual([]);
  expect(met.length).toBeGreaterThan(paths.length * 5);
  expect(met.filter((answer) => !/^40[13] /u.test(answer))).toEqual([]);
  expect(await kept()).toEqual(before);
});
