import { closeSync, openSync, truncateSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sentence } from '../../../shared/domain/sentence.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { atomicWrite } from './atomic-write.ts';
import { privateFile } from './private-files.ts';
import { storeIoError, systemCode } from './store-error.ts';

/** Milliseconds in which processes that ask at the same moment let one of them through, instead of stopping each other. */
const patience = 250;

/** Held while a process may write a data folder. */
export interface FolderLock {
  /** Why the holder's name could not be written; the lock holds all the same. */
  unnamed: unknown;
  release(): void;
}

/**
 * One writer per data folder. The lock is the operating system's own (taken through SQLite, which has it on every
 * platform): it ends with its process however that ends, so there is no stale lock to judge and no race to win.
 * @throws AppError `locked`, naming the holder; `store-io`.
 */
export async function lockFolder(folder: string, holder: string): Promise<FolderLock> {
  const named = join(folder, 'holder.txt');
  const file = join(folder, 'lock');
  const database = openLockFile(file);
  try {
    takeLock(database, file);
  } catch (cause) {
    database.close();
    throw isBusy(cause) ? await lockedBy(named, cause) : storeIoError(asSystemError(cause));
  }
  const naming = atomicWrite(named, `${holder} (PID ${process.pid})`);
  const unnamed = await naming.catch((error: unknown) => error);
  return { unnamed, release: () => database.close() };
}

/**
 * A lock file that is no longer SQLite's says nothing, so it is emptied where it lies: another in its place would be a
 * second lock. Nobody holds it then, since whoever holds it is met before a byte of it is read; and no other work of this
 * process comes in between.
 */
function takeLock(database: DatabaseSync, file: string): void {
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    if (errcodeOf(error) !== notADatabase) throw error;
    truncateSync(file);
    database.exec('BEGIN EXCLUSIVE');
  }
}

function openLockFile(file: string): DatabaseSync {
  try {
    makePrivately(file);
    return new DatabaseSync(file, { timeout: patience });
  } catch (cause) {
    throw storeIoError(asSystemError(cause));
  }
}

/** SQLite would make it readable for others. One that is there is never opened here: closing it would end its locks. */
function makePrivately(file: string): void {
  try {
    closeSync(openSync(file, 'wx', privateFile));
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
  }
}

const notADatabase = 26;

/** SQLite's own numbers of what the system calls by name. */
const systemCodes: Record<number, string> = { 8: 'EROFS', 10: 'EIO', 13: 'ENOSPC', 14: 'EACCES' };

function errcodeOf(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : undefined;
}

function isBusy(error: unknown): boolean {
  return errcodeOf(error) === 5;
}

function asSystemError(cause: unknown): unknown {
  const code = systemCodes[errcodeOf(cause) ?? 0];
  return code === undefined ? cause : Object.assign(new Error('the lock cannot be taken', { cause }), { code });
}

async function lockedBy(named: string, cause: unknown): Promise<AppError> {
  const holder = await readFile(named, 'utf8').catch(() => 'Tinjau');
  return new AppError('locked', sentence('store.lockedBy', { holder }), { facts: { holder } }, { cause });
}
