import { sentence, type Sentence } from '../../../../shared/domain/sentence.ts';
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
export interface EntryDetails {
  filename: string;
  symlink: boolean;
  encrypted: boolean;
  directory: boolean;
  unixMode?: number;
  compressedSize: number;
  uncompressedSize: number;
}

/** Checks entries one by one, before a byte of them is read. @throws AppError `refused`, with the name and the reason. */
export function createEntryRules(): { check(entry: EntryDetails): void } {
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
export function checkSize(entry: EntryDetails, bytes: number): void {
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

function kindFault({ symlink, encrypted, directory, unixMode = 0 }: EntryDetails): Sentence | undefined {
  const type = unixMode & 0o170000;
  if (symlink) return link;
  if (encrypted) return locked;
  if (directory || (type !== 0 && type !== 0o100000)) return noFile;
  return undefined;
}

const absolute = sentence('entry.absolute');
const upwards = sentence('entry.upwards');
const link = sentence('entry.link');
const locked = sentence('entry.locked');
const noFile = sentence('entry.noFile');
const stranger = sentence('entry.stranger');
const tooMany = sentence('entry.tooMany', { limit: entryLimit });
const tooLargeTogether = sentence('entry.tooLargeTogether');
const bomb = sentence('entry.bomb', { limit: ratioLimit });

function sameName(isSame: boolean): Sentence {
  return isSame ? sentence('entry.twice') : sentence('entry.sameButCase');
}

function tooLarge(limit: number): Sentence {
  const size = Math.floor(limit / mebibyte);
  return sentence('entry.tooLarge', { megabytes: size });
}
