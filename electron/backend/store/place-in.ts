import { join } from 'node:path';
import { parseInput } from '../../../shared/domain/parse-input.ts';
import { FolderId } from '../../../shared/schema/primitives.ts';

/**
 * The folder with that name inside another: whatever names a folder on disk goes through here, so that no name leads
 * elsewhere. @throws AppError `invalid-input`.
 */
export function placeIn(folder: string, id: string): string {
  const name = id.slice(0, 60);
  const sentence = {
    id: `"${name}" tidak dapat menjadi nama folder di sini: hanya huruf, angka, titik, dan tanda hubung. Tidak ada yang diubah.`,
    en: `"${name}" cannot be the name of a folder here: only letters, digits, dots and hyphens can. Nothing was changed.`,
  };
  return join(folder, parseInput(FolderId, id, sentence));
}
