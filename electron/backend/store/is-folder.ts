import { stat } from 'node:fs/promises';
import { storeIoError, systemCode } from './store-error.ts';

/** Whether there is a folder of that name. @throws AppError `store-io` when that cannot be told. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return false;
    throw storeIoError(cause);
  }
}
