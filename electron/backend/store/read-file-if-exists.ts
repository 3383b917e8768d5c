import { readFile } from 'node:fs/promises';
import { systemCode } from './store-error.ts';

/** The bytes of a file; undefined where there is none. Any other failure is thrown as the system gave it. */
export async function readFileIfExists(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
