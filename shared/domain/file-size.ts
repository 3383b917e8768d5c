import { fileLimit } from '../contract/size-limits.ts';
import { AppError } from './app-error.ts';

const mebibyte = 1024 * 1024;

/** Refuses a file that is too large before a byte of it is sent. @throws AppError `invalid-input` with its name and size. */
export function requireFileSize(name: string, bytes: number): void {
  if (bytes <= fileLimit) return;
  const [size, limit] = [Math.ceil(bytes / mebibyte), fileLimit / mebibyte];
  throw new AppError('invalid-input', {
    id: `${name} berukuran ${size} MB; satu berkas paling besar ${limit} MB. Tidak ada yang ditambahkan. Perkecil dahulu, atau pilih berkas lain.`,
    en: `${name} has ${size} MB; a single file may have ${limit} MB at most. Nothing was added. Make it smaller first, or choose another file.`,
  });
}
