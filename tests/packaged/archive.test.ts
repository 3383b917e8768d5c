import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { repository } from '../support/open-backend.ts';
import { builtPackage } from './built-package.ts';

interface Folder {
  files: Record<string, Partial<Folder>>;
}

/** Names of all files in an Electron archive: its header is JSON behind four 32-bit sizes. */
async function archiveList(archive: string): Promise<string[]> {
  const bytes = await readFile(archive);
  const header = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12))) as Folder;
  return namesIn(header, '');
}

function namesIn(folder: Folder, path: string): string[] {
  return Object.entries(folder.files).flatMap(([name, entry]) =>
    entry.files ? namesIn({ files: entry.files }, `${path}${name}/`) : [`${path}${name}`],
  );
}

async function config() {
  return parse(await readFile(join(repository, 'electron-builder.yml'), 'utf8')) as {
    files: string[];
    asar: boolean;
    publish: null;
    afterPack: string;
  };
}

it('ships what an allow list names: the built app, its resources and its manifest', async () => {
  const { files, asar, publish, afterPack } = await config();
  expect(files.filter((pattern) => !pattern.startsWith('!'))).toEqual([
    'out/main/**',
    'out/renderer/**',
    'resources/**',
    'package.json',
  ]);
  expect({ asar, publish, afterPack }).toEqual({ asar: true, publish: null, afterPack: './scripts/after-pack.mjs' });
});

it('carries no source, map or test in the built package', async ({ skip }) => {
  const built = builtPackage(skip);
  const list = await archiveList(built.archive);
  expect(list).toContain('out/main/index.js');
  expect(list).toContain('out/renderer/index.html');
  expect(
    list.filter((name) => /\.(?:map|tsx?)$|^(?:tests|scripts|docs|electron|shared|renderer)\//u.test(name)),
  ).toEqual([]);
});
