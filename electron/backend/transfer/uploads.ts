import { sentence } from '../../../shared/domain/sentence.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { fileLimit } from '../../../shared/contract/size-limits.ts';
import type { Ids } from '../ports.ts';

const waitingLimit = 4 * fileLimit;

/** A file that the page has sent and no call has taken yet. */
export interface Upload {
  fileName: string;
  bytes: Uint8Array;
}

/** Bytes on their way in: posted once, taken once. The oldest make room when too many wait. */
export interface Uploads {
  add(upload: Upload): string;
  /** @throws AppError `not-found` when the token is unknown or was used. */
  take(token: string): Upload;
}

/** Uploads that wait in memory. */
export function createUploads(ids: Ids): Uploads {
  const waiting = new Map<string, Upload>();
  const size = (): number => [...waiting.values()].reduce((sum, upload) => sum + upload.bytes.length, 0);
  return {
    add(upload) {
      for (const oldest of waiting.keys()) {
        if (size() + upload.bytes.length <= waitingLimit) break;
        waiting.delete(oldest);
      }
      const token = ids.next();
      waiting.set(token, upload);
      return token;
    },
    take(token) {
      const upload = waiting.get(token);
      waiting.delete(token);
      if (upload) return upload;
      throw new AppError('not-found', sentence('transfer.gone'));
    },
  };
}
