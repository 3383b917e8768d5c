import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { sentence } from '../../../../shared/domain/sentence.ts';
import { AppError } from '../../../../shared/domain/app-error.ts';
import { schemaVersion } from '../../../../shared/domain/migrations/migrate.ts';
import { atomicWrite } from '../../store/atomic-write.ts';
import { journalName, readJournal } from '../../store/journal.ts';
import { newerError } from '../../store/read-visit.ts';
import { snapshotAdapter, snapshotName } from '../../store/snapshot.ts';
import { damageError } from '../../store/store-error.ts';
import { proveEdits, type ProvenHistory } from './prove-history.ts';
import type { BundleWork } from '../../cancellable-work.ts';

/**
 * Writes the whole acts of a journal into another folder, and proves them there as whoever takes them in will.
 * @throws AppError `store-corrupt` where it does not prove, `store-newer`.
 */
export async function freezeHistory(journal: Buffer, to: string, work: BundleWork): Promise<ProvenHistory> {
  const copy = join(to, journalName);
  await atomicWrite(copy, journal);
  const { edits, ends, damage } = await readJournal(copy);
  if (edits.some(({ schema = 1 }) => schema > schemaVersion)) throw newerError();
  if (damage) throw damage;
  await endAt(copy, ends.at(-1) ?? 1);
  try {
    return await proveEdits(edits, work);
  } catch (cause) {
    throw cause instanceof AppError ? notProven(cause) : cause;
  }
}

/** What is wrong with a history of this computer is no bundle that somebody could send again. */
function notProven(cause: AppError): AppError {
  const damage = damageError(journalName, undefined, sentence('bundle.history.disagrees'));
  return new AppError(damage.code, damage.sentence, damage.details, { cause });
}

/** Ends a journal after its last whole act, on disk. The newline there may be damaged or missing, so it is written again. */
async function endAt(journal: string, end: number): Promise<void> {
  const handle = await open(journal, 'r+');
  try {
    await handle.truncate(end - 1);
    await handle.write('\n', end - 1);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes the snapshot that a history makes. */
export async function writeSnapshot(folder: string, { edits, head, content }: ProvenHistory): Promise<void> {
  await snapshotAdapter(join(folder, snapshotName)).write({ schemaVersion, edits: edits.length, head, content });
}
