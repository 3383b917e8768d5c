import { join } from 'node:path';
import { sentence } from '../../../shared/domain/sentence.ts';
import { parseInput } from '../../../shared/domain/parse-input.ts';
import { FolderId } from '../../../shared/schema/primitives.ts';

/**
 * The folder with that name inside another: whatever names a folder on disk goes through here, so that no name leads
 * elsewhere. @throws AppError `invalid-input`.
 */
export function placeIn(folder: string, id: string): string {
  const name = id.slice(0, 60);
  return join(folder, parseInput(FolderId, id, sentence('store.folderName', { name })));
}
