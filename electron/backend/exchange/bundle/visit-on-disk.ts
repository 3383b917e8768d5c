import { join } from 'node:path';
import { schemaVersion } from '../../../../shared/domain/migrations/migrate.ts';
import type { Content } from '../../../../shared/schema/content.ts';
import type { Edit } from '../../../../shared/schema/edit.ts';
import { journalName, readJournal } from '../../store/journal.ts';
import { snapshotAdapter, snapshotName } from '../../store/snapshot.ts';

/** The edits of a visit's folder, and how many bytes of its journal they are. @throws AppError `store-corrupt` where the chain breaks. */
export async function readHistory(folder: string): Promise<{ edits: Edit[]; bytes: number }> {
  const { edits, ends, damage } = await readJournal(join(folder, journalName));
  if (damage) throw damage;
  return { edits, bytes: ends.at(-1) ?? 0 };
}

/** Writes the snapshot that a history makes. */
export async function writeSnapshot(
  folder: string,
  { edits, head, content }: { edits: readonly Edit[]; head: string; content: Content },
): Promise<void> {
  await snapshotAdapter(join(folder, snapshotName)).write({ schemaVersion, edits: edits.length, head, content });
}
