import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { AppError } from '../../../shared/domain/app-error.ts';
import { atomicWrite } from './atomic-write.ts';
import { storeIoError } from './store-error.ts';

/** Held while a process may write a data folder. */
export interface FolderLock {
  release(): void;
}

/**
 * One writer per data folder. The lock is the operating system's own (taken through SQLite, which has it on every
 * platform): it ends with its process however that ends, so there is no stale lock to judge and no race to win.
 * @throws AppError `locked`, naming the holder.
 */
export async function lockFolder(folder: string, holder: string): Promise<FolderLock> {
  const named = join(folder, 'holder.txt');
  const database = openLockFile(join(folder, 'lock'));
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (cause) {
    database.close();
    throw await lockedBy(named, cause);
  }
  await atomicWrite(named, `${holder} (PID ${process.pid})`);
  return { release: () => database.close() };
}

function openLockFile(file: string): DatabaseSync {
  try {
    return new DatabaseSync(file);
  } catch (cause) {
    throw storeIoError(cause);
  }
}

async function lockedBy(named: string, cause: unknown): Promise<AppError> {
  const holder = await readFile(named, 'utf8').catch(() => 'Tinjau');
  return new AppError(
    'locked',
    {
      id: `Folder data sedang dipakai oleh ${holder}. Tutup dahulu, lalu coba lagi. Tidak ada yang diubah.`,
      en: `The data folder is in use by ${holder}. Close that first, then try again. Nothing was changed.`,
    },
    { facts: { holder } },
    { cause },
  );
}
