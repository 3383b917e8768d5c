import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getCurrentFuseWire } from '@electron/fuses';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import afterPack from '../../scripts/after-pack.mjs';
import { repository } from '../support/open-backend.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { unfusedBinary } from './built-package.ts';
import { decidedWire } from './decided-fuses.ts';

/** What electron-builder hands to the hook, as far as the hook uses it, for a binary with so many fuses. */
async function packing(fuses: number) {
  const appOutDir = await temporaryFolder();
  const config: unknown = parse(await readFile(join(repository, 'electron-builder.yml'), 'utf8'));
  await writeFile(join(appOutDir, 'tinjau'), unfusedBinary(fuses));
  return { appOutDir, electronPlatformName: 'linux', packager: { config, executableName: 'tinjau' } };
}

it('flips every fuse of this Electron as the table says', async () => {
  const context = await packing(Object.keys(decidedWire).length);
  await afterPack(context);
  expect(await getCurrentFuseWire(join(context.appOutDir, 'tinjau'))).toMatchObject(decidedWire);
});

it('refuses to package when a newer Electron has a fuse that nobody decided', async () => {
  const context = await packing(Object.keys(decidedWire).length + 1);
  await expect(afterPack(context)).rejects.toThrow(/fuse/u);
});
