import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../../../shared/domain/app-error.ts';
import { proveHistory } from '../bundle/prove-history.ts';
import type { BundleWork } from '../../cancellable-work.ts';
import { partsOf, sortParts } from '../../store/visit-parts.ts';
import { foldersOf, readableBackups, type BackupPlace } from './backup-places.ts';

/** How many backups of a visit are kept. */
const keptBackups = 10;

/** A backup that was made just now, and the one that it takes the place of. */
interface NewBackup {
  isWhole: boolean;
  instead: string | undefined;
}

/**
 * Lets go of what is more than ten, of half-made backups, and of evidence that no backup names. While the new one lacks
 * something, the newest that lacks nothing stays, however old. While one of them cannot be read, nobody knows which
 * evidence it names, and all of it stays.
 */
export async function rotateBackups(place: BackupPlace, made: NewBackup, work: BundleWork): Promise<void> {
  const all = await readableBackups(place);
  const newest = new Set(
    all
      .map(({ backup }) => backup)
      .filter((backup) => backup !== made.instead)
      .slice(0, keptBackups),
  );
  const whole = made.isWhole ? undefined : await newestWhole(place, work);
  const stay = all.filter(({ backup }) => newest.has(backup) || backup === whole);
  const named = new Set(['evidence', ...stay.map(({ backup }) => backup)]);
  for (const name of await readdir(place.folder)) {
    if (!named.has(name)) await rm(join(place.folder, name), { recursive: true });
  }
  if (stay.some(({ record }) => record === undefined)) return;
  const files = stay.flatMap(({ record }) => record?.files ?? []);
  const evidence = new Set(files.map(({ name, sha256: hash }) => (name.startsWith('evidence/') ? hash : '')));
  for (const name of await readdir(join(place.folder, 'evidence'))) {
    if (!evidence.has(name)) await rm(join(place.folder, 'evidence', name));
  }
}

/** The newest backup that lacks nothing and still proves to its last byte. */
async function newestWhole(place: BackupPlace, work: BundleWork): Promise<string | undefined> {
  for (const { backup, record } of await readableBackups(place)) {
    const isComplete = record !== undefined && (record.leftOut ?? []).length === 0;
    if (isComplete && (await isWhole(place, backup, work))) return backup;
  }
  return undefined;
}

async function isWhole(place: BackupPlace, backup: string, work: BundleWork): Promise<boolean> {
  try {
    const proven = await proveHistory(join(place.folder, backup), work);
    return (await sortParts(await partsOf(proven, foldersOf(place, backup)))).lost.length === 0;
  } catch (error) {
    if (error instanceof AppError && error.code !== 'store-io') return false;
    throw error;
  }
}
