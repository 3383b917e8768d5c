import { open, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { sentence } from '../../../shared/domain/sentence.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { bundleLimit } from '../../../shared/contract/size-limits.ts';
import type { Ids } from '../ports.ts';
import { makeFile } from '../store/private-files.ts';
import { storeIoError } from '../store/store-error.ts';

const keptUploads = 2;

/** A large file that the page has sent in parts; it rests on disk, not in memory. */
export interface ChunkedUpload {
  fileName: string;
  file: string;
  bytes: number;
}

/** Large files on their way in. An upload stays until it is dropped; the last two are kept. */
export interface ChunkedUploads {
  begin(fileName: string): Promise<string>;
  /** Adds a part at its place. A part that was sent twice is written once. @throws AppError `invalid-input`, `store-io`. */
  append(token: string, at: number, part: Uint8Array): Promise<void>;
  /** @throws AppError `not-found` when the token is unknown or was dropped. */
  find(token: string): ChunkedUpload;
  drop(token: string): Promise<void>;
  clear(): Promise<void>;
}

/** `making` answers the folder of what is being made; it is emptied whenever the data folder is opened. */
export function createChunkedUploads(staging: () => Promise<string>, ids: Ids): ChunkedUploads {
  const chunkedUploads = new Map<string, ChunkedUpload>();
  const find = (token: string): ChunkedUpload => {
    const upload = chunkedUploads.get(token);
    if (upload) return upload;
    throw new AppError('not-found', sentence('transfer.gone'));
  };
  const drop = async (token: string): Promise<void> => {
    const upload = chunkedUploads.get(token);
    chunkedUploads.delete(token);
    if (upload) await rm(upload.file, { force: true });
  };
  return {
    find,
    drop,
    async begin(fileName) {
      for (const oldest of chunkedUploads.keys()) {
        if (chunkedUploads.size < keptUploads) break;
        await drop(oldest);
      }
      const token = ids.next();
      const upload = { fileName, file: join(await staging(), `${token}.upload`), bytes: 0 };
      await writeAt(makeFile(upload.file), 0, new Uint8Array());
      chunkedUploads.set(token, upload);
      return token;
    },
    async append(token, at, part) {
      const upload = find(token);
      if (!Number.isSafeInteger(at) || at < 0 || at > upload.bytes) throw outOfPlace();
      if (at + part.length > bundleLimit) throw tooLarge();
      await writeAt(open(upload.file, 'r+'), at, part);
      upload.bytes = Math.max(upload.bytes, at + part.length);
    },
    async clear() {
      for (const token of chunkedUploads.keys()) await drop(token);
    },
  };
}

async function writeAt(opening: Promise<FileHandle>, at: number, part: Uint8Array): Promise<void> {
  try {
    const handle = await opening;
    try {
      for (let done = 0; done < part.length;) {
        done += (await handle.write(part, done, part.length - done, at + done)).bytesWritten;
      }
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw storeIoError(cause);
  }
}

function outOfPlace(): AppError {
  return new AppError('invalid-input', sentence('transfer.outOfOrder'));
}

function tooLarge(): AppError {
  return new AppError('invalid-input', sentence('transfer.tooLarge'));
}
