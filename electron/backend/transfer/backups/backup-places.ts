import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sentence } from '../../../../shared/domain/sentence.ts';
import { AppError } from '../../../../shared/domain/app-error.ts';
import { parseInput } from '../../../../shared/domain/parse-input.ts';
import { BackupRecord, type BackupRow } from '../../../../shared/schema/backup.ts';
import { FolderId } from '../../../../shared/schema/primitives.ts';
import { placeIn } from '../../store/place-in.ts';
import { storeIoError, systemCode } from '../../store/store-error.ts';
import type { PartFolders } from '../../store/visit-parts.ts';

/** The backups of one visit: `<data>/backups/<visit>/<backup>/`, and beside them the evidence that they share. */
export interface BackupPlace {
  visit: string;
  folder: string;
}

/** Where the backups of a visit are. */
export function placeOf(dataFolder: string, visit: string): BackupPlace {
  return { visit, folder: placeIn(join(dataFolder, 'backups'), visit) };
}

/** Where the parts of a visit lie in a backup of it: the papers in the backup, the evidence beside all of them. */
export function foldersOf(place: BackupPlace, backup: string): PartFolders {
  return { evidence: join(place.folder, 'evidence'), exports: join(place.folder, backup, 'exports') };
}

/** The ids of all visits that have backups. */
export function visitsWithBackups(dataFolder: string): Promise<string[]> {
  return namesIn(join(dataFolder, 'backups'));
}

/** The backups of a visit, newest first. Half-made ones have another form of name and are none. */
async function backupsIn(place: BackupPlace): Promise<string[]> {
  const names = await namesIn(place.folder);
  return names.filter((name) => /^\d{4}-/u.test(name)).sort(newestFirst);
}

/** What the next backup is called: its time, and its number. The number gives the order, whatever the clock said. */
export async function nextBackup(place: BackupPlace, at: string): Promise<string> {
  const [last = ''] = await backupsIn(place);
  return `${at.replaceAll(/[:.]/gu, '-')}-${numberOf(last) + 1}`;
}

function newestFirst(a: string, b: string): number {
  return numberOf(b) - numberOf(a) || (a < b ? 1 : -1);
}

/** Backups from before they had numbers come before all others, in the order of their times. */
function numberOf(backup: string): number {
  return Number(/Z-(\d+)$/u.exec(backup)?.[1] ?? 0);
}

/** The backups of a visit with what they hold, newest first; without a record where it is damaged. */
export async function readableBackups(place: BackupPlace): Promise<{ backup: string; record?: BackupRecord }[]> {
  const backups: { backup: string; record?: BackupRecord }[] = [];
  for (const backup of await backupsIn(place)) {
    try {
      backups.push({ backup, record: await readBackup(place, backup) });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      backups.push({ backup });
    }
  }
  return backups;
}

/** What a backup says that it holds. @throws AppError `not-found`, `store-corrupt`. */
export async function readBackup(place: BackupPlace, backup: string): Promise<BackupRecord> {
  const says = sentence('backup.unreadable', { backup });
  const text = await textOf(join(placeIn(place.folder, backup), 'backup.json'));
  try {
    return parseInput(BackupRecord, JSON.parse(text), says, 'backup.json');
  } catch (cause) {
    throw new AppError('store-corrupt', says, cause instanceof AppError ? cause.details : {}, { cause });
  }
}

/** A backup as a row of the list. */
export function rowOf({ visit }: BackupPlace, backup: string, record: BackupRecord): BackupRow {
  const { files, leftOut, ...about } = record;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return { visit, backup, ...about, bytes, isProven: leftOut !== undefined, leftOut: leftOut ?? [] };
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (systemCode(cause) !== 'ENOENT') throw storeIoError(cause);
    throw new AppError('not-found', sentence('backup.gone'));
  }
}

/** What somebody else put there under a name that is none of ours is passed over. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => FolderId.safeParse(name).success);
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return [];
    throw storeIoError(cause);
  }
}
