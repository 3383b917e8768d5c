import { atomicWrite } from '../backend/store/atomic-write.ts';
import { AppError } from '../../shared/domain/app-error.ts';

/** Writes a file the person asked for, whole or not at all. @throws AppError `store-io` with the name. */
export async function writeOutput(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await atomicWrite(file, bytes);
  } catch (cause) {
    const sentence = { id: `Berkas ${file} tidak dapat ditulis.`, en: `The file ${file} cannot be written.` };
    throw new AppError('store-io', sentence, {}, { cause });
  }
}
