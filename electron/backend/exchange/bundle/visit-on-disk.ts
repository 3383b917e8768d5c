import { join } from 'node:path';
import { schemaVersion } from '../../../../shared/domain/migrations/migrate.ts';
import type { Content } from '../../../../shared/schema/content.ts';
import type { Edit } from '../../../../shared/schema/edit.ts';
import { journalBytes, journalName, proveJournal } from '../../store/journal.ts';
import { snapshotAdapter, snapshotName } from '../../store/snapshot.ts';

interface History {
  edits: Edit[];
  /** How many bytes of the journal they are. */
  bytes: number;
}

/** The edits of a visit's folder. @throws AppError `store-corrupt` where the chain breaks. */
export async function readHistory(folder: string): Promise<History> {
  return historyIn(await journalBytes(join(folder, journalName)));
}

/** As `readHistory`, of the bytes of a journal. */
export function historyIn(journal: Buffer): History {
  const { edits, ends, damage } = proveJournal(journal);
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
