import { statSync, writeSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sentence } from '../../../shared/domain/sentence.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { patiently, syncFolder } from './atomic-write.ts';
import { makeFile } from './private-files.ts';
import { storeIoError, systemCode } from './store-error.ts';

/** So much of the journal's end is known by heart, to recognise the file again. */
const endingLength = 80;

/** The open end of a journal. */
export interface JournalWriter {
  /** The lines are on the disk, not only in its cache, when this returns. On failure none of them will stay. */
  append(lines: string): Promise<void>;
  close(): Promise<void>;
}

interface Place {
  file: string;
  handle: FileHandle | undefined;
  inode: number;
  /** Bytes of the lines that are acknowledged. */
  length: number;
  ending: Buffer;
  /** What stands beyond `length`, and the newline before it, is in doubt. */
  isClean: boolean;
}

/**
 * Opens the journal for writing after its last whole line. What follows there is written over by the first append; until
 * then not a byte changes. After a failure the file is opened again by its name: the stick may have been pulled and put
 * back. @throws AppError `store-io`.
 */
export async function openJournalWriter(file: string, wholeBytes: number): Promise<JournalWriter> {
  const place: Place = {
    file,
    handle: undefined,
    inode: 0,
    length: wholeBytes,
    ending: Buffer.alloc(0),
    isClean: false,
  };
  let hasFailed = false;
  try {
    place.handle = await patiently(() => openOrMake(file));
    place.inode = (await place.handle.stat()).ino;
    place.ending = await endingOf(place.handle, wholeBytes);
  } catch (cause) {
    throw storeIoError(cause);
  }
  return {
    async append(lines) {
      try {
        await write(place, Buffer.from(lines, 'utf8'));
        hasFailed = false;
      } catch (cause) {
        hasFailed = true;
        await place.handle?.close();
        place.handle = undefined;
        throw storeIoError(cause);
      }
    },
    async close() {
      // What a failed append left behind was never acknowledged: it must not be there when the visit opens again.
      try {
        if (hasFailed) await clean(place, await handleOf(place));
      } catch (cause) {
        throw storeIoError(cause);
      } finally {
        await place.handle?.close();
      }
    },
  };
}

async function write(place: Place, bytes: Buffer): Promise<void> {
  const handle = await handleOf(place);
  if (!place.isClean) await clean(place, handle);
  place.isClean = false;
  writeAll(handle, bytes, place.length);
  await handle.datasync();
  // A file that was removed, or went with its stick, takes every byte and keeps none.
  if (statSync(place.file).ino !== place.inode) throw replaced();
  place.length += bytes.length;
  place.ending = Buffer.concat([place.ending, bytes]).subarray(-endingLength);
  place.isClean = true;
}

/** The last newline may be damaged or missing, so it is written again. */
async function clean(place: Place, handle: FileHandle): Promise<void> {
  if (place.length > 0) await handle.write('\n', place.length - 1);
  await handle.truncate(place.length);
  place.isClean = true;
}

/** The open journal; opened again after a failure, if it still is the same file. */
async function handleOf(place: Place): Promise<FileHandle> {
  if (place.handle) return place.handle;
  const handle = await patiently(() => open(place.file, 'r+'));
  place.handle = handle;
  place.inode = (await handle.stat()).ino;
  place.isClean = false;
  if (!(await endingOf(handle, place.length)).equals(place.ending)) throw replaced();
  return handle;
}

/** The last acknowledged bytes but the newline. */
async function endingOf(handle: FileHandle, length: number): Promise<Buffer> {
  const from = Math.max(0, length - endingLength);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length - from), 0, length - from, from);
  return buffer.subarray(0, bytesRead);
}

/** Into the system's cache, which takes microseconds: handing that to another thread costs more. Only the disk is waited for. */
function writeAll({ fd }: FileHandle, bytes: Buffer, position: number): void {
  for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done, bytes.length - done, position + done);
}

async function openOrMake(file: string): Promise<FileHandle> {
  try {
    return await open(file, 'r+');
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    const handle = await makeFile(file, 'wx+');
    await handle.sync();
    await syncFolder(dirname(file));
    return handle;
  }
}

function replaced(): AppError {
  return new AppError('store-io', sentence('journal.replaced'));
}
