import { chmodSync, mkdirSync, mkdtempSync, statSync } from 'node:fs';
import { chmod, copyFile, mkdir, open, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeIoError } from './store-error.ts';

/**
 * Modes of what is kept: others of this computer neither list nor read it, whatever the mask of the system is. Windows
 * passes over them; the folder of a person's profile is closed there by itself.
 */
export const privateFolder = 0o700;
/** The mode of a file for the person alone. */
export const privateFile = 0o600;

/** For files that a person asked for elsewhere: the system's mask decides who reads them. */
export const maskedFile = 0o666;

const othersMay = 0o077;
const isShared = 0o1000;

/** Makes a folder for this person alone, and those above it that are missing. @throws AppError `store-io`. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: privateFolder });
  } catch (cause) {
    throw storeIoError(cause);
  }
}

/** As `makeFolder`, before anything can wait. Throws what the system says. */
export function makeFolderNow(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: privateFolder });
}

/** A new folder for this person alone in the system's own place for what does not stay. Throws what the system says. */
export function makeTemporaryFolder(prefix = 'tinjau-'): string {
  return mkdtempSync(join(tmpdir(), prefix));
}

/** Makes a file for this person alone, where there is none of that name. */
export function makeFile(file: string, flags: 'wx' | 'wx+' = 'wx'): Promise<FileHandle> {
  return open(file, flags, privateFile);
}

/** Copies a file for this person alone: a copy would else be as open as what it was made from. */
export async function copyPrivately(from: string, to: string): Promise<void> {
  await copyFile(from, to);
  await chmod(to, privateFile);
}

/**
 * Closes a data folder to others, and with it everything that is in it already. One that everybody puts their things into
 * (such as /tmp) stays as it is. Throws what the system says where a disk knows no modes.
 */
export function closeFolder(folder: string): void {
  const { mode } = statSync(folder);
  if ((mode & othersMay) !== 0 && (mode & isShared) === 0) chmodSync(folder, mode & ~othersMay);
}
