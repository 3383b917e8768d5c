import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { privateFile } from './private-files.ts';
import { storeIoError, systemCode } from './store-error.ts';

const tries = 6;

/** What can be written: all of it at once, or as it arrives. */
export type FileContent = string | Uint8Array | AsyncIterable<Uint8Array>;

/**
 * Replaces a file: a reader sees the whole old file or the whole new one, even if this process is killed mid-write
 * or the power fails. It is this person's alone unless `mode` says otherwise. @throws AppError `store-io`; the old file
 * is whole then.
 */
export async function atomicWrite(file: string, content: FileContent, mode = privateFile): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await writeWhole(temporary, content, mode);
    await patiently(() => rename(temporary, file));
    await syncFolder(dirname(file));
  } catch (cause) {
    await rm(temporary, { force: true });
    throw storeIoError(cause);
  }
}

/** Makes a new, renamed or removed name in a folder survive a power cut. Windows has no such call and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Tries again for about a second: a virus scanner or an indexer may hold a file for a moment. */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const code = systemCode(error);
      if (attempt === tries || (code !== 'EPERM' && code !== 'EBUSY' && code !== 'EACCES')) throw error;
      await pause(20 * 2 ** attempt);
    }
  }
}

async function writeWhole(file: string, content: FileContent, mode: number): Promise<void> {
  const handle = await open(file, 'w', mode);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
