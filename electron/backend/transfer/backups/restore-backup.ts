import { headerOf } from '../../../../shared/domain/visit/header-of.ts';
import { dirname, join } from 'node:path';
import { sentence } from '../../../../shared/domain/sentence.ts';
import { AppError } from '../../../../shared/domain/app-error.ts';
import type { BackupRecord } from '../../../../shared/schema/backup.ts';
import type { LostPart } from '../../../../shared/schema/bundle.ts';
import type { BackendContext } from '../../context.ts';
import { freezeHistory, writeSnapshot } from '../bundle/freeze-history.ts';
import { inStaging } from '../in-staging.ts';
import type { ProvenHistory } from '../bundle/prove-history.ts';
import type { BundleWork } from '../../cancellable-work.ts';
import { journalBytes, journalName } from '../../store/journal.ts';
import { copyPrivately, makeFolder } from '../../store/private-files.ts';
import { visitId } from '../../store/visit-id.ts';
import { partsOf, sortParts } from '../../store/visit-parts.ts';
import { foldersOf, placeOf, readBackup } from './backup-places.ts';

/** Which backup to bring back, and how. */
export interface RestoreRequest {
  visit: string;
  backup: string;
  /** Whether it takes the place of the visit as it is, which is set aside; otherwise it becomes a visit beside it. */
  replace: boolean;
}

/** What was restored, what the backup lacks, and under which id the visit that stood there lies in the trash. */
export interface Restored {
  visit: string;
  leftOut: LostPart[];
  trashed?: string;
}

/**
 * Brings a visit back from a backup: its history proven to the last byte, and all evidence and papers that prove. What does
 * not is named and left where it is. Nothing that is here is lost by it.
 */
export function restoreBackup(context: BackendContext, request: RestoreRequest, work: BundleWork): Promise<Restored> {
  return inStaging(context, async (folder) => {
    const { content, leftOut } = await layOut(context, request, folder, work);
    const newId = (): string => visitId(headerOf(content).place.name, context.ports.ids);
    const there = await context.store.where(request.visit);
    if (there === undefined || !request.replace) {
      const visit = there === undefined ? request.visit : newId();
      await context.store.adopt(visit, folder);
      return { visit, leftOut };
    }
    if (there === 'trash') throw inTrash();
    const trashed = newId();
    await context.store.trashAs(request.visit, trashed);
    await context.store.adopt(request.visit, folder);
    return { visit: request.visit, leftOut, trashed };
  });
}

/** Proves the files of a backup, and puts those that prove together as a visit. */
async function layOut(
  context: BackendContext,
  { visit, backup }: RestoreRequest,
  folder: string,
  work: BundleWork,
): Promise<ProvenHistory & { leftOut: LostPart[] }> {
  const place = placeOf(context.folders.data, visit);
  const record = await readBackup(place, backup);
  const journal = await journalBytes(join(place.folder, backup, journalName));
  const proven = await freezeHistory(journal, folder, work);
  await writeSnapshot(folder, proven);
  const { sound, lost } = await sortParts(await partsOf(proven, foldersOf(place, backup)), work);
  for (const [done, { name, path }] of sound.entries()) {
    work.signal.throwIfAborted();
    work.report('copy', done, sound.length);
    await makeFolder(dirname(join(folder, name)));
    await copyPrivately(path, join(folder, name));
  }
  return { ...proven, leftOut: [...(record.leftOut ?? []), ...lost.filter(({ file }) => !isListed(record, file))] };
}

function isListed({ leftOut = [] }: BackupRecord, file: string): boolean {
  return leftOut.some((part) => part.file === file);
}

function inTrash(): AppError {
  return new AppError('conflict', sentence('backup.inTrash'));
}
