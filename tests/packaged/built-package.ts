import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { electronBinary } from '../../scripts/lib/electron-binary.mjs';
import { pinnedNode, tool } from '../../scripts/lib/paths.mjs';
import { run } from '../../scripts/lib/run.mjs';
import { repository } from '../support/open-backend.ts';

export interface BuiltPackage {
  binary: string;
  archive: string;
}

/** A file with the fuse wire of a fresh Electron: the mark, version 1, and so many fuses that nobody has decided. */
export function unfusedBinary(fuses: number): Buffer {
  const mark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
  return Buffer.concat([Buffer.from(`before${mark}`), Buffer.from([1, fuses]), Buffer.alloc(fuses, '0')]);
}

/**
 * Packages the built app as it would ship, into an empty folder. Where Electron's own binary is missing, a file with its
 * fuse wire takes its place: what is packed, and which fuses are flipped, is the same.
 */
export async function buildPackage(folder: string): Promise<BuiltPackage> {
  const output = join(folder, 'dist');
  const args = ['--dir', `-c.directories.output=${output}`, `-c.electronDist=${await distribution(folder)}`];
  const { code, output: said } = await run(pinnedNode, [tool('electron-builder'), ...args], { quiet: true });
  if (code !== 0) throw new Error(`the packaging failed: ${said}`);
  const [unpacked = 'none'] = (await readdir(output)).filter((name) => name.endsWith('-unpacked'));
  return {
    binary: join(output, unpacked, 'tinjau'),
    archive: join(output, unpacked, 'resources', 'app.asar'),
  };
}

async function distribution(folder: string): Promise<string> {
  if (electronBinary() !== undefined) return join(repository, 'node_modules/electron/dist');
  const dist = join(folder, 'electron');
  await mkdir(join(dist, 'resources'), { recursive: true });
  await writeFile(join(dist, 'electron'), unfusedBinary(9), { mode: 0o755 });
  await writeFile(join(dist, 'chrome-sandbox'), '');
  await cp(join(repository, 'node_modules/electron/LICENSE'), join(dist, 'LICENSE'));
  return dist;
}
