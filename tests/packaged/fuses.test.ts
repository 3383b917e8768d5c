import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { flipFuses, FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire, type FuseConfig } from '@electron/fuses';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import afterPack from '../../scripts/after-pack.mjs';
import { repository } from '../support/open-backend.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { builtPackage } from './built-package.ts';

/** The fuse table of the security rules, by the number of the fuse in the wire. */
const decided = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
};

const decidedWire = Object.fromEntries(
  Object.entries(decided).map(([fuse, isOn]) => [fuse, isOn ? FuseState.ENABLE : FuseState.DISABLE]),
);

/** A file with the fuse wire of a fresh Electron: the mark, version 1, and `length` fuses that nobody has decided. */
async function unfusedBinary(length: number): Promise<string> {
  const file = join(await temporaryFolder(), 'electron');
  const mark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
  await writeFile(
    file,
    Buffer.concat([Buffer.from(`before${mark}`), Buffer.from([1, length]), Buffer.alloc(length, '0')]),
  );
  return file;
}

/** What electron-builder hands to the hook, as far as the hook uses it. */
async function packing(binary: string) {
  const config = parse(await readFile(join(repository, 'electron-builder.yml'), 'utf8')) as {
    electronFuses: Record<string, boolean>;
  };
  return {
    packager: {
      config,
      generateFuseConfig: async (fuses: Record<string, boolean>) => ({
        version: FuseVersion.V1,
        ...Object.fromEntries(
          Object.entries(fuses).map(([name, isOn]) => [
            FuseV1Options[`${name[0]?.toUpperCase()}${name.slice(1)}` as keyof typeof FuseV1Options],
            isOn,
          ]),
        ),
      }),
      addElectronFuses: (_context: unknown, fuses: FuseConfig) => flipFuses(binary, fuses),
    },
  };
}

it('flips every fuse of this Electron as the table says', async () => {
  const binary = await unfusedBinary(Object.keys(decided).length);
  await afterPack(await packing(binary));
  expect(await getCurrentFuseWire(binary)).toMatchObject(decidedWire);
});

it('refuses to package when a newer Electron has a fuse that nobody decided', async () => {
  const binary = await unfusedBinary(Object.keys(decided).length + 1);
  await expect(packing(binary).then(afterPack)).rejects.toThrow(/fuse/u);
});

it('shows the table in the built package', async ({ skip }) => {
  const built = builtPackage(skip);
  expect(await getCurrentFuseWire(built.binary)).toMatchObject(decidedWire);
});
