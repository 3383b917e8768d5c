import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../../shared/domain/app-error.ts';
import { atomicWrite } from './atomic-write.ts';
import { isFolder } from './is-folder.ts';
import { lockFolder, type FolderLock } from './folder-lock.ts';
import { makeFolder, makeTemporaryFolder } from './private-files.ts';
import { readOnlyError, storeIoError } from './store-error.ts';

/** So much must find room before anything is written: an act or two, and a snapshot. */
const probe = Buffer.alloc(64 * 1024);

/** Where visits are, were, and come to be. */
export interface Places {
  visits: string;
  trash: string;
  staging: string;
}

/** A data folder that this process may write; or, while its disk is full or takes no writing, only read. */
export interface DataFolder {
  places: Places;
  /** Why nothing can be written here. While that is so, each question tries anew. @throws AppError `locked`. */
  refusal(): Promise<AppError | undefined>;
  isWritable(): boolean;
  /** Where things are made before they are whole: here, or, while nothing can be written here, in the system's own place. */
  staging(): Promise<string>;
  release(): Promise<void>;
}

/** What a data folder is opened with. */
export interface DataFolderOptions {
  folder: string;
  holder: string;
  warn: (error: unknown) => void;
}

/**
 * Takes a data folder: to write it, under its lock, or else to read it, which needs none. The lock is taken when writing
 * becomes possible. @throws AppError `locked`, or `store-io` when there is nothing here to read either.
 */
export async function takeDataFolder(options: DataFolderOptions): Promise<DataFolder> {
  const { folder } = options;
  const places = { visits: join(folder, 'visits'), trash: join(folder, 'trash'), staging: join(folder, 'making') };
  let lock: FolderLock | undefined;
  let trying: Promise<AppError | undefined> | undefined;
  let elsewhere: string | undefined;

  async function attempt(): Promise<AppError | undefined> {
    try {
      lock = await takeForWriting(options, places);
      return undefined;
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'store-io') throw error;
      if (!(await isFolder(places.visits))) throw error;
      return readOnlyError(error);
    } finally {
      trying = undefined;
    }
  }

  const refusal = async (): Promise<AppError | undefined> => (lock ? undefined : (trying ??= attempt()));
  const first = await refusal();
  if (first) options.warn(first);
  return {
    places,
    refusal,
    isWritable: () => lock !== undefined,
    async staging() {
      if (!(await refusal())) return places.staging;
      elsewhere ??= makeElsewhere();
      return elsewhere;
    },
    async release() {
      lock?.release();
      if (elsewhere !== undefined) await rm(elsewhere, { recursive: true, force: true });
    },
  };
}

function makeElsewhere(): string {
  try {
    return makeTemporaryFolder();
  } catch (cause) {
    throw storeIoError(cause);
  }
}

async function takeForWriting({ folder, holder, warn }: DataFolderOptions, places: Places): Promise<FolderLock> {
  let lock: FolderLock | undefined;
  try {
    for (const place of Object.values(places)) await makeFolder(place);
    lock = await lockFolder(folder, holder);
    await rm(places.staging, { recursive: true, force: true });
    await makeFolder(places.staging);
    const room = join(places.staging, 'room');
    await atomicWrite(room, probe);
    await rm(room);
  } catch (cause) {
    lock?.release();
    throw storeIoError(cause);
  }
  if (lock.unnamed) warn(lock.unnamed);
  return lock;
}
