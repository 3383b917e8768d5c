import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, expect, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { electronBinary, electronObstacle } from '../../scripts/lib/electron-binary.mjs';

interface Fixtures {
  data: string;
  app: ElectronApplication;
  window: Page;
}

/** Why the window cannot be opened here; `npm test` has found out already, a single run finds out itself. */
const obstacle = process.env.TINJAU_ELECTRON_OBSTACLE ?? (await electronObstacle()) ?? '';

/** The desktop app as it ships, on a data folder of its own; skipped with the reason where Electron cannot run. */
export const test = base.extend<Fixtures>({
  data: async ({}, use, info) => {
    info.skip(obstacle !== '', `Electron cannot run here: ${obstacle}`);
    const folder = await mkdtemp(join(tmpdir(), 'tinjau-desktop-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  app: async ({ data }, use) => {
    const app = await _electron.launch({
      executablePath: electronBinary() ?? '',
      args: [resolve(import.meta.dirname, '../..')],
      env: { ...environment(), TINJAU_DATA: data },
    });
    await use(app);
    await app.close();
  },
  window: async ({ app }, use) => {
    const window = await app.firstWindow();
    await window.waitForLoadState();
    await use(window);
  },
});

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}

export { expect };
