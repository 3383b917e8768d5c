import { access } from 'node:fs/promises';
import { storeIoError, systemCode } from './store-error.ts';

/** Whether a file or folder is there. @throws AppError `store-io` when that cannot be known. */
export async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return false;
    throw storeIoError(cause);
  }
}
