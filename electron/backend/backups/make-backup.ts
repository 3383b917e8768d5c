import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { BackupReason, BackupRecord } from '../../../shared/schema/backup.ts';
import type { BundledFile } from '../../../shared/schema/bundle.ts';
import { papersIn } from '../exchange/bundle/visit-files.ts';
import { readHistory } from '../exchange/bundle/visit-on-disk.ts';
import { atomicWrite, syncFolder } from '../store/atomic-write.ts';
import { journalName, sha256 } from '../store/journal.ts';
import { copyPrivately, makeFolder } from '../store/private-files.ts';
import { damagedEvidence, diskError, systemCode } from '../store/store-error.ts';
import { nextBackup, readableBackups, type BackupPlace } from './backup-places.ts';

/** How many backups of a visit are kept. */
const keptBackups = 10;
const newline = 0x0a;

export interface BackupOrder {
  /** The folder of the visit; only read. */
  visitFolder: string;
  at: string;
  reason: BackupReason;
  /** A backup that the new one takes the place of. */
  instead?: string | undefined;
}

/**
 * Makes a backup of a visit and lets the eleventh go. Nothing is made when nothing changed since the last, nor of a visit
 * that is damaged: no good backup has to go for a bad one.
 * @throws AppError `store-corrupt`, `store-io`.
 */
export async function makeBackup(place: BackupPlace, order: BackupOrder): Promise<string | undefined> {
  try {
    const journal = await wholeJournal(place, order.visitFolder);
    if (!journal) return undefined;
    const backup = await nextBackup(place, order.at);
    await write(place, order, { backup, ...journal });
    await rotate(place, order.instead);
    return backup;
  } catch (error) {
    throw diskError(error);
  }
}

interface Journal {
  lines: Buffer;
  edits: number;
  head: string;
}

/**
 * The whole lines of the journal, if they are not those of the last backup. A journal that goes on from the last backup
 * was proven then; any other is proven now.
 */
async function wholeJournal(place: BackupPlace, visitFolder: string): Promise<Journal | undefined> {
  const bytes = await readFile(join(visitFolder, journalName));
  const lines = bytes.subarray(0, bytes.lastIndexOf(newline) + 1);
  const last = (await readableBackups(place)).find(({ record }) => record)?.record;
  const known = last?.files.find(({ name }) => name === journalName);
  const goesOn = known !== undefined && sha256(lines.subarray(0, known.bytes)) === known.sha256;
  if (!goesOn) await readHistory(visitFolder);
  if (goesOn && lines.length === known.bytes) return undefined;
  return { lines, edits: countLines(lines), head: headIn(lines) };
}

function countLines(lines: Buffer): number {
  let count = 0;
  for (let at = lines.indexOf(newline); at >= 0; at = lines.indexOf(newline, at + 1)) count += 1;
  return count;
}

function headIn(lines: Buffer): string {
  const start = lines.lastIndexOf(newline, lines.length - 2) + 1;
  const { hash } = JSON.parse(lines.toString('utf8', start)) as { hash: string };
  return hash;
}

/** Writes a backup beside the others and gives it its name when it is whole. */
async function write(place: BackupPlace, order: BackupOrder, journal: Journal & { backup: string }): Promise<void> {
  const { backup, lines, edits, head } = journal;
  const making = join(place.folder, `making-${backup}`);
  await makeFolder(join(making, 'exports'));
  await atomicWrite(join(making, journalName), lines);
  const files: BundledFile[] = [{ name: journalName, bytes: lines.length, sha256: sha256(lines) }];
  for (const name of await papersIn(order.visitFolder)) {
    const paper = await readFile(join(order.visitFolder, 'exports', name));
    await atomicWrite(join(making, 'exports', name), paper);
    files.push({ name: `exports/${name}`, bytes: paper.length, sha256: sha256(paper) });
  }
  files.push(...(await keepEvidence(place, order.visitFolder)));
  const record: BackupRecord = { at: order.at, reason: order.reason, edits, head, files };
  await atomicWrite(join(making, 'backup.json'), `${JSON.stringify(record, undefined, 1)}\n`);
  await rename(making, join(place.folder, backup));
  await syncFolder(place.folder);
}

/** Copies evidence that no backup of the visit has yet; the bytes must be what their name says. */
async function keepEvidence(place: BackupPlace, visitFolder: string): Promise<BundledFile[]> {
  const shared = join(place.folder, 'evidence');
  await makeFolder(shared);
  const kept = new Set(await readdir(shared));
  const files: BundledFile[] = [];
  for (const name of await evidenceIn(visitFolder)) {
    const from = join(visitFolder, 'evidence', name);
    if (!kept.has(name)) await copyProven(from, join(shared, name));
    files.push({ name: `evidence/${name}`, bytes: (await stat(from)).size, sha256: name });
  }
  return files;
}

async function evidenceIn(visitFolder: string): Promise<string[]> {
  try {
    return (await readdir(join(visitFolder, 'evidence'))).filter((name) => /^[0-9a-f]{64}$/u.test(name));
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return [];
    throw cause;
  }
}

async function copyProven(from: string, to: string): Promise<void> {
  const temporary = `${to}.tmp`;
  await copyPrivately(from, temporary);
  if (!to.endsWith(await hashOf(temporary))) {
    await rm(temporary);
    throw damagedEvidence(from.slice(-64));
  }
  await rename(temporary, to);
}

/** Read in pieces: a hundred megabytes at once would keep the page waiting. */
async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/**
 * Lets go of what is more than ten, of half-made backups, and of evidence that no backup names. While one of them cannot
 * be read, nobody knows which evidence it names, and all of it stays.
 */
async function rotate(place: BackupPlace, instead: string | undefined): Promise<void> {
  const all = await readableBackups(place);
  const stay = all.filter(({ backup }) => backup !== instead).slice(0, keptBackups);
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
