import { AppError } from '../../shared/domain/app-error.ts';
import type { ExportedFile } from '../../shared/contract/call.ts';
import type { Ids } from './ports.ts';

const keptFiles = 20;

/** A finished file that waits to be saved or downloaded. */
export interface ExportFile {
  fileName: string;
  mediaType: string;
  bytes: Uint8Array;
}

/** Bytes on their way out, under opaque tokens. The last twenty are kept. */
export interface Exports {
  add(file: ExportFile): ExportedFile;
  /** @throws AppError `not-found` when the token is unknown or too old. */
  get(token: string): ExportFile;
}

export function createExports(ids: Ids): Exports {
  const files = new Map<string, ExportFile>();
  return {
    add(file) {
      const token = ids.next();
      files.set(token, file);
      for (const oldest of files.keys()) {
        if (files.size <= keptFiles) break;
        files.delete(oldest);
      }
      return { token, fileName: file.fileName, mediaType: file.mediaType, bytes: file.bytes.length };
    },
    get(token) {
      const file = files.get(token);
      if (file) return file;
      throw new AppError('not-found', {
        id: 'Berkas hasil tidak ditemukan lagi. Buat sekali lagi.',
        en: 'The finished file is no longer here. Make it once more.',
      });
    },
  };
}
