import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { serve } from './serve.ts';

interface Fixtures {
  /** The data folder of this test alone. */
  data: string;
  /** What the page did that it never should: errors, refused policies, requests to anywhere else. */
  troubles: string[];
  /** The page, entered through the one-time address; the test fails when anything in `troubles` is left. */
  workbench: Page;
}

/** A journey in the browser version, on a data folder of its own. */
export const test = base.extend<Fixtures>({
  data: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'tinjau-journey-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  troubles: async ({}, use) => {
    await use([]);
  },
  workbench: async ({ data, page, troubles }, use) => {
    const served = await serve(data);
    watch(page, new URL(served.url).origin, troubles);
    await page.goto(served.url);
    await use(page);
    await page.close();
    await served.stop();
    expect(troubles, 'errors, refused policies and strange requests of this journey').toEqual([]);
  },
});

function watch(page: Page, origin: string, troubles: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    const isLocal = url.startsWith(`${origin}/`) || url.startsWith('data:') || url.startsWith(`blob:${origin}/`);
    if (!isLocal) troubles.push(`request: ${url}`);
  });
}

export { expect };
