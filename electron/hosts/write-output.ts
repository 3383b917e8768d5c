import { rm } from 'node:fs/promises';
import { sentence } from '../../shared/domain/sentence.ts';
import { atomicWrite, type FileContent } from '../backend/store/atomic-write.ts';
import { makeFile, maskedFile } from '../backend/store/private-files.ts';
import { AppError } from '../../shared/domain/app-error.ts';

/** Writes a file the person asked for, whole or not at all. @throws AppError `store-io` with the name. */
export async function writeOutput(file: string, content: FileContent): Promise<void> {
  try {
    await atomicWrite(file, content, maskedFile);
  } catch (cause) {
    throw notWritten(file, cause);
  }
}

/**
 * Writes a private key that only this person may read, and never over another file: a key that is gone cannot be made
 * again. @throws AppError `conflict` when something has that name, `store-io` when it cannot be written.
 */
export async function writeNewKey(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await makeFile(file).catch((cause: unknown) => {
    throw isTaken(cause) ? taken(file, cause) : notWritten(file, cause);
  });
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } catch (cause) {
    await rm(file, { force: true });
    throw notWritten(file, cause);
  } finally {
    await handle.close();
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

function taken(file: string, cause: unknown): AppError {
  return new AppError('conflict', sentence('cli.keyTaken', { file }), {}, { cause });
}

function notWritten(file: string, cause: unknown): AppError {
  return new AppError('store-io', sentence('cli.notWritten', { file }), {}, { cause });
}
