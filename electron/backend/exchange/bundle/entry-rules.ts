import type { Sentence } from '../../../../shared/domain/app-error.ts';
import { bundleLimit, fileLimit } from '../../../../shared/contract/size-limits.ts';
import { partFile } from '../../../../shared/schema/bundle.ts';
import { bundleError } from './bundle-error.ts';

const mebibyte = 1024 * 1024;

/** More files than any visit has. */
export const entryLimit = 20_000;
/** Text packs well, but never as well as this. */
const ratioLimit = 200;
/** Below this size the ratio says nothing. */
const ratioFloor = mebibyte;

/** Every name that a bundle may hold, and the most bytes it may have there. */
const known: [pattern: RegExp, limit: number][] = [
  [/^manifest\.json$/u, 16 * mebibyte],
  [/^edits\.jsonl$/u, 400 * mebibyte],
  [/^visit\.json$/u, 400 * mebibyte],
  [partFile, fileLimit],
];

/** What a zip says of one of its entries. */
export interface EntryFacts {
  filename: string;
  symlink: boolean;
  encrypted: boolean;
  directory: boolean;
  unixMode?: number;
  compressedSize: number;
  uncompressedSize: number;
}

/** Checks entries one by one, before a byte of them is read. @throws AppError `refused`, with the name and the reason. */
export function createEntryRules(): { check(entry: EntryFacts): void } {
  const names = new Map<string, string>();
  let total = 0;
  return {
    check(entry) {
      const reason = nameFault(entry.filename) ?? kindFault(entry);
      if (reason) throw bundleError('refused', entry.filename, reason);
      const folded = entry.filename.normalize('NFC').toLowerCase();
      const other = names.get(folded);
      if (other !== undefined) throw bundleError('refused', entry.filename, sameName(other === entry.filename));
      names.set(folded, entry.filename);
      if (names.size > entryLimit) throw bundleError('refused', undefined, tooMany);
      const limit = known.find(([pattern]) => pattern.test(entry.filename))?.[1];
      if (limit === undefined) throw bundleError('refused', entry.filename, stranger);
      checkSize(entry, entry.uncompressedSize);
      total += entry.uncompressedSize;
      if (total > bundleLimit) throw bundleError('refused', undefined, tooLargeTogether);
    },
  };
}

/** Checks how large an entry has become while it is unpacked; what it says of itself may be a lie. @throws AppError `refused`. */
export function checkSize(entry: EntryFacts, bytes: number): void {
  const limit = known.find(([pattern]) => pattern.test(entry.filename))?.[1] ?? 0;
  if (bytes > limit || bytes > Math.max(limit, entry.uncompressedSize)) {
    throw bundleError('refused', entry.filename, tooLarge(limit));
  }
  if (bytes > ratioFloor && bytes > ratioLimit * entry.compressedSize) {
    throw bundleError('refused', entry.filename, bomb);
  }
}

function nameFault(name: string): Sentence | undefined {
  if (/^[/\\]|^[A-Za-z]:/u.test(name)) return absolute;
  if (name.split(/[/\\]/u).includes('..')) return upwards;
  return undefined;
}

function kindFault({ symlink, encrypted, directory, unixMode = 0 }: EntryFacts): Sentence | undefined {
  const type = unixMode & 0o170000;
  if (symlink) return link;
  if (encrypted) return locked;
  if (directory || (type !== 0 && type !== 0o100000)) return noFile;
  return undefined;
}

const absolute = { id: 'adalah alamat mutlak di luar paket', en: 'is an absolute path outside the bundle' };
const upwards = { id: 'menunjuk ke luar paket dengan ".."', en: 'points out of the bundle with ".."' };
const link = { id: 'adalah tautan ke berkas lain', en: 'is a link to another file' };
const locked = { id: 'dikunci dengan sandi', en: 'is locked with a password' };
const noFile = { id: 'bukan berkas biasa', en: 'is not a plain file' };
const stranger = { id: 'bukan bagian dari sebuah kunjungan', en: 'is no part of a visit' };
const tooMany = { id: `isinya lebih dari ${entryLimit} berkas`, en: `it holds more than ${entryLimit} files` };
const tooLargeTogether = { id: 'isinya lebih besar dari 4 GB', en: 'it holds more than 4 GB' };
const bomb = {
  id: `mengembang lebih dari ${ratioLimit} kali saat dibuka`,
  en: `grows more than ${ratioLimit} times when unpacked`,
};

function sameName(isSame: boolean): Sentence {
  return isSame
    ? { id: 'ada dua kali', en: 'is there twice' }
    : {
        id: 'bertabrakan dengan nama lain yang hanya beda huruf besar',
        en: 'meets another name that differs only in case',
      };
}

function tooLarge(limit: number): Sentence {
  const size = Math.floor(limit / mebibyte);
  return { id: `lebih besar dari batas ${size} MB`, en: `is over the limit of ${size} MB` };
}
