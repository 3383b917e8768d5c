import { rm } from 'node:fs/promises';
import { sentence } from '../../../shared/domain/sentence.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import type { ExportedFile } from '../../../shared/contract/call.ts';
import type { Ids } from '../ports.ts';

const keptFiles = 20;

interface DownloadKind {
  fileName: string;
  mediaType: string;
}

/** A finished file that waits to be saved or downloaded. */
export interface DownloadFile extends DownloadKind {
  bytes: Uint8Array;
}

/** One that is too large for memory: it rests on disk, and goes when its token does. */
export interface LargeDownload extends DownloadKind {
  file: string;
  size: number;
}

/** Files on their way out, under opaque tokens. The last twenty are kept. */
export interface Downloads {
  add(file: DownloadFile | LargeDownload): ExportedFile;
  /** @throws AppError `not-found` when the token is unknown or too old. */
  get(token: string): DownloadFile | LargeDownload;
  /** Lets all of them go. */
  clear(): Promise<void>;
}

/** `failed` is told of a large file that could not be deleted. */
export function createDownloads(ids: Ids, failed: (error: unknown) => void): Downloads {
  const files = new Map<string, DownloadFile | LargeDownload>();
  const drop = async (token: string): Promise<void> => {
    const file = files.get(token);
    files.delete(token);
    if (file && 'file' in file) await rm(file.file, { force: true });
  };
  return {
    add(file) {
      const token = ids.next();
      files.set(token, file);
      const tooMany = [...files.keys()].slice(0, Math.max(0, files.size - keptFiles));
      for (const oldest of tooMany) drop(oldest).catch(failed);
      const { fileName, mediaType } = file;
      return { token, fileName, mediaType, bytes: 'file' in file ? file.size : file.bytes.length };
    },
    get(token) {
      const file = files.get(token);
      if (file) return file;
      throw new AppError('not-found', sentence('transfer.resultGone'));
    },
    async clear() {
      for (const token of files.keys()) await drop(token);
    },
  };
}
