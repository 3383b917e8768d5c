import { join } from 'node:path';
import { Low } from 'lowdb';
import { sentence } from '../../../shared/domain/sentence.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { applyInPlace } from '../../../shared/domain/edits/apply-change.ts';
import { schemaVersion } from '../../../shared/domain/migrations/migrate.ts';
import { emptyContent, type Content } from '../../../shared/schema/content.ts';
import type { Edit } from '../../../shared/schema/edit.ts';
import { isThere } from './is-there.ts';
import { chainStart, journalBytes, journalName, proveJournal, type JournalContent } from './journal.ts';
import { emptySnapshot, snapshotAdapter, snapshotName, type Snapshot } from './snapshot.ts';
import { damageError } from './store-error.ts';

/** A visit as its folder holds it. Reading changes nothing. */
export interface VisitOnDisk {
  journal: JournalContent;
  content: Content;
  snapshots: Low<Snapshot>;
  /** Why `visit.json` was passed over; the journal holds all that it should hold. */
  snapshotDamage?: AppError;
  /** Why it can be read only. */
  newer?: AppError;
}

/**
 * Reads a visit: the snapshot, and the tail of the journal on top of it. The journal is the truth: a snapshot that is
 * damaged, or of another history, is passed over. A folder that is not there is a visit without any edit. Of a visit
 * that is open, the journal is read between two acts by `readBytes`.
 * @throws AppError `store-corrupt` when the journal does not prove, `store-newer`, `store-io`.
 */
export async function readVisit(folder: string, readBytes = journalBytes): Promise<VisitOnDisk> {
  // The snapshot first: it never holds more than the journal that is read after it.
  const { snapshots, damage } = await readSnapshot(folder);
  const snapshot = snapshots.data;
  const journal = proveJournal(await readBytes(join(folder, journalName)));
  if (snapshot.schemaVersion > schemaVersion) {
    return { journal, snapshots, content: snapshot.content, newer: newerError() };
  }
  if (journal.edits.some(({ schema = 1 }) => schema > schemaVersion)) throw newerError();
  if (journal.damage) throw journal.damage;
  if (snapshot.edits > journal.edits.length) throw shorterError(journal.edits.length);
  if (journal.edits.length === 0 && (await isThere(folder))) throw damage ?? emptyError();
  if (!damage && isOf(snapshot, journal.edits)) {
    return { journal, snapshots, content: replayTail(snapshot.content, journal.edits, snapshot.edits) };
  }
  const content = replayTail(emptyContent(), journal.edits, 0);
  return { journal, snapshots, content, snapshotDamage: damage ?? strangerError() };
}

/** The snapshot, empty where there is none or where it does not prove, and why. @throws AppError `store-io`. */
export async function readSnapshot(folder: string): Promise<{ snapshots: Low<Snapshot>; damage?: AppError }> {
  const snapshots = new Low<Snapshot>(snapshotAdapter(join(folder, snapshotName)), emptySnapshot());
  try {
    await snapshots.read();
    return { snapshots };
  } catch (error) {
    if (error instanceof AppError && error.code === 'store-corrupt') return { snapshots, damage: error };
    throw error;
  }
}

/** Whether a snapshot stands in a history: its last edit is there, at its place. */
export function isOf(snapshot: Snapshot, edits: readonly Edit[]): boolean {
  return snapshot.head === (snapshot.edits === 0 ? chainStart : edits[snapshot.edits - 1]?.hash);
}

/** Applies the edits after the first `from`, to content that nobody else holds. @throws AppError `store-corrupt` with the line. */
export function replayTail(content: Content, edits: readonly Edit[], from: number): Content {
  for (let at = from; at < edits.length; at += 1) {
    const edit = edits[at];
    try {
      if (edit) applyInPlace(content, edit.change);
    } catch (cause) {
      if (!(cause instanceof AppError)) throw cause;
      throw damageError(journalName, at + 1, cause.sentence);
    }
  }
  return content;
}

/** A visit in a form that this version does not know. */
export function newerError(): AppError {
  return new AppError('store-newer', sentence('visit.newer'));
}

function shorterError(edits: number): AppError {
  return damageError(journalName, edits + 1, sentence('journal.shorter'));
}

function emptyError(): AppError {
  return damageError(journalName, undefined, sentence('journal.empty'));
}

function strangerError(): AppError {
  return damageError(snapshotName, undefined, sentence('journal.stranger'));
}
