import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { atomicWrite } from './atomic-write.ts';
import { sha256 } from '../sha256.ts';
import { makeFolder } from './private-files.ts';
import { readFileIfExists } from './read-file-if-exists.ts';
import { storeIoError, systemCode } from './store-error.ts';

/** Inside the folder of a visit or of all data: copies of files as they were when they were found damaged. Never written to again. */
export const quarantineFolder = 'damaged';

/**
 * Copies files of a folder aside, each under a name made of its content, so that the same damage is kept once. Answers
 * the names, as seen from that folder. @throws AppError `store-io`.
 */
export async function quarantine(folder: string, names: readonly string[]): Promise<string[]> {
  const copies: string[] = [];
  try {
    for (const name of names) {
      const bytes = await readFileIfExists(join(folder, name));
      if (!bytes) continue;
      const copy = `${quarantineFolder}/${sha256(bytes).slice(0, 16)}-${basename(name)}`;
      await makeFolder(join(folder, quarantineFolder));
      if ((await sizeOf(join(folder, copy))) !== bytes.length) await atomicWrite(join(folder, copy), bytes);
      copies.push(copy);
    }
  } catch (cause) {
    throw storeIoError(cause);
  }
  return copies;
}

async function sizeOf(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
