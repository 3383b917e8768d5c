import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { AppError } from '../../../../shared/domain/app-error.ts';
import type { BackupReason, BackupRecord } from '../../../../shared/schema/backup.ts';
import type { BundledFile, LostPart } from '../../../../shared/schema/bundle.ts';
import { freezeHistory } from '../bundle/freeze-history.ts';
import type { BundleWork } from '../../cancellable-work.ts';
import { atomicWrite, syncFolder } from '../../store/atomic-write.ts';
import { journalBytes, journalName } from '../../store/journal.ts';
import { sha256 } from '../../sha256.ts';
import { partialBackupError } from '../../store/lost-parts.ts';
import { makeFolder } from '../../store/private-files.ts';
import { diskError } from '../../store/store-error.ts';
import { hashOf } from '../../store/visit-parts.ts';
import { nextBackup, readableBackups, type BackupPlace } from './backup-places.ts';
import { copyParts } from './copy-parts.ts';
import { rotateBackups } from './rotate-backups.ts';

/** What to back up, when, why, and in place of which older one. */
export interface BackupOrder {
  /** The folder of the visit; only read. */
  visitFolder: string;
  at: string;
  reason: BackupReason;
  /** A backup that the new one takes the place of. */
  instead?: string | undefined;
}

/** The name of the backup that was made, none where nothing changed since the last; what it lacks, and that in words. */
export interface MadeBackup {
  backup?: string;
  leftOut: LostPart[];
  warning?: AppError;
}

/**
 * Makes a backup of a visit and lets the eleventh go. It is read back and proven as a restore will, before it gets its
 * name: a history that does not prove makes none, evidence and papers that do not prove are left out and named.
 * @throws AppError `store-corrupt`, `store-io`.
 */
export async function makeBackup(place: BackupPlace, order: BackupOrder, work: BundleWork): Promise<MadeBackup> {
  const backup = await nextBackup(place, order.at);
  const staging = join(place.folder, `making-${backup}`);
  try {
    const last = (await readableBackups(place)).find(({ record }) => record)?.record;
    const known = last?.files.find(({ name }) => name === journalName)?.sha256;
    const isWhole = last?.leftOut?.length === 0;
    const journal = await journalBytes(join(order.visitFolder, journalName));
    if (isWhole && sha256(journal) === known) return { leftOut: [] };
    const { record, leftOut, warning } = await fill(place, { ...order, journal, staging }, work);
    const made = { leftOut, ...(warning ? { warning } : {}) };
    if (record.files[0]?.sha256 === known && isDeepStrictEqual(leftOut, last?.leftOut)) return made;
    await atomicWrite(join(staging, 'backup.json'), `${JSON.stringify(record, undefined, 1)}\n`);
    await rename(staging, join(place.folder, backup));
    await syncFolder(place.folder);
    await rotateBackups(place, { isWhole: leftOut.length === 0, instead: order.instead }, work);
    return { backup, ...made };
  } catch (error) {
    throw diskError(error);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Copies a visit into a backup that has no name yet, and proves the copy. */
async function fill(place: BackupPlace, order: BackupOrder & { journal: Buffer; staging: string }, work: BundleWork) {
  const { visitFolder, journal, staging, at, reason } = order;
  await makeFolder(join(staging, 'exports'));
  const proven = await freezeHistory(journal, staging, work);
  const to = { evidence: join(place.folder, 'evidence'), exports: join(staging, 'exports') };
  const { sound, lost: leftOut } = await copyParts(proven, visitFolder, to);
  const files = [await listed(journalName, join(staging, journalName))];
  for (const { name, path } of sound) files.push(await listed(name, path));
  const { edits, head, content } = proven;
  const record: BackupRecord = { at, reason, edits: edits.length, head, files, leftOut };
  return { record, leftOut, warning: leftOut.length > 0 ? partialBackupError(leftOut, content) : undefined };
}

async function listed(name: string, path: string): Promise<BundledFile> {
  const { size } = await stat(path);
  const [, hash] = /^evidence\/(.+)$/u.exec(name) ?? [];
  return { name, bytes: size, sha256: hash ?? (await hashOf(path)) };
}
