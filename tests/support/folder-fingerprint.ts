import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Every name below a folder with what it holds and when that was last touched. */
export async function folderFingerprint(folder: string): Promise<string[]> {
  const names = (await readdir(folder, { recursive: true })).sort();
  return Promise.all(names.map(async (name) => `${name} ${await fingerprint(join(folder, name))}`));
}

async function fingerprint(path: string): Promise<string> {
  const found = await stat(path);
  const hash = createHash('sha256').update(found.isDirectory() ? 'folder' : await readFile(path));
  return `${hash.digest('hex')} ${found.mtimeMs}`;
}
