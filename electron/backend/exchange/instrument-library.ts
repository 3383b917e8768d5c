import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sentence } from '../../../shared/domain/sentence.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import type { Instrument, Questionnaire } from '../../../shared/schema/instrument.ts';
import type { Folders } from '../context.ts';
import { atomicWrite, syncFolder } from '../store/atomic-write.ts';
import { makeFolder } from '../store/private-files.ts';
import { diskError, storeIoError, systemCode } from '../store/store-error.ts';
import { instrumentHash, readInstrument, readQuestionnaire, writeInstrument } from './instrument-file.ts';

/** Where instruments are found: those that are shipped, and this person's own. */
export type InstrumentFolders = Pick<Folders, 'resources' | 'data'>;

/** An instrument with where it comes from: shipped beside the code, or this person's own. */
export interface KeptInstrument {
  instrument: Instrument;
  origin: 'shipped' | 'own';
  fileName: string;
}

/** A file among this person's instruments that cannot be used, with the reason. It is left as it is. */
export interface UnreadableInstrument {
  fileName: string;
  error: AppError;
}

/** Every instrument and version, by id, the newest version of each first; files that cannot be read stand apart. */
export async function listInstruments(
  folders: InstrumentFolders,
): Promise<{ kept: KeptInstrument[]; unreadable: UnreadableInstrument[] }> {
  const shipped = await readAll(join(folders.resources, 'instruments'), readInstrument);
  const own = await readAll(ownFolder(folders), readInstrument);
  const kept = [
    ...shipped.read.map(({ value, fileName }): KeptInstrument => ({ instrument: value, origin: 'shipped', fileName })),
    ...own.read.map(({ value, fileName }): KeptInstrument => ({ instrument: value, origin: 'own', fileName })),
  ];
  return { kept: kept.toSorted(byIdAndVersion), unreadable: [...shipped.unreadable, ...own.unreadable] };
}

/**
 * The instrument of a reference: `id` for its newest version, or `id@version`.
 * @throws AppError `not-found`, naming those that exist.
 */
export async function loadInstrument(folders: InstrumentFolders, reference: string): Promise<Instrument> {
  return (await loadKept(folders, reference)).instrument;
}

/** As `loadInstrument`, with where the instrument comes from. */
export async function loadKept(folders: InstrumentFolders, reference: string): Promise<KeptInstrument> {
  const [id, version] = reference.split('@');
  const { kept } = await listInstruments(folders);
  const found = kept.find(
    ({ instrument }) => instrument.id === id && (version === undefined || instrument.version === version),
  );
  if (found) return found;
  throw notFound('instrument.notThere', reference, [...new Set(kept.map(({ instrument }) => instrument.id))]);
}

/** The shipped survey forms. */
export async function listQuestionnaires(folders: InstrumentFolders): Promise<Questionnaire[]> {
  const { read } = await readAll(join(folders.resources, 'questionnaires'), readQuestionnaire);
  return read.map(({ value }) => value);
}

/** A shipped survey form. @throws AppError `not-found`, naming those that exist. */
export async function loadQuestionnaire(folders: InstrumentFolders, id: string): Promise<Questionnaire> {
  const all = await listQuestionnaires(folders);
  const found = all.find((form) => form.id === id);
  if (found) return found;
  throw notFound(
    'survey.formNotThere',
    id,
    all.map((form) => form.id),
  );
}

/**
 * Keeps an instrument among this person's own. The same again changes nothing.
 * @throws AppError `conflict` when that version exists and says something else: visits may have been made with it.
 */
export async function keepInstrument(folders: InstrumentFolders, instrument: Instrument): Promise<void> {
  const { id, version } = instrument;
  const { kept } = await listInstruments(folders);
  const known = kept.find((one) => one.instrument.id === id && one.instrument.version === version);
  if (known && instrumentHash(known.instrument) === instrumentHash(instrument)) return;
  if (known) {
    throw new AppError('conflict', sentence('instrument.versionTaken', { id, version }));
  }
  try {
    await makeFolder(ownFolder(folders));
    await atomicWrite(join(ownFolder(folders), fileNameOf(id, version)), writeInstrument(instrument));
  } catch (error) {
    throw storeIoError(error);
  }
}

/** Deletes one of this person's own instruments. Visits keep the copy that is frozen into them. @throws AppError `not-found`, `refused` for a shipped one. */
export async function removeInstrument(folders: InstrumentFolders, reference: string): Promise<void> {
  const { origin, fileName } = await loadKept(folders, reference);
  if (origin === 'shipped') {
    throw new AppError('refused', sentence('instrument.shipped'));
  }
  try {
    await rm(join(ownFolder(folders), fileName));
    await syncFolder(ownFolder(folders));
  } catch (error) {
    throw storeIoError(error);
  }
}

function ownFolder(folders: InstrumentFolders): string {
  return join(folders.data, 'instruments');
}

/** A colon may stand in an id and not in a file name on Windows. */
function fileNameOf(id: string, version: string): string {
  return `${id.replaceAll(':', '%3A')}@${version}.yaml`;
}

async function readAll<T>(
  folder: string,
  read: (fileName: string, bytes: Uint8Array) => Promise<T>,
): Promise<{ read: { value: T; fileName: string }[]; unreadable: UnreadableInstrument[] }> {
  const files = (await filesIn(folder)).filter((file) => file.endsWith('.yaml')).toSorted();
  const found: { value: T; fileName: string }[] = [];
  const unreadable: UnreadableInstrument[] = [];
  for (const fileName of files) {
    try {
      found.push({ value: await read(fileName, await readFile(join(folder, fileName))), fileName });
    } catch (error) {
      const known = diskError(error);
      if (!(known instanceof AppError)) throw error;
      unreadable.push({ fileName, error: known });
    }
  }
  return { read: found, unreadable };
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw storeIoError(error);
  }
}

function byIdAndVersion({ instrument: a }: KeptInstrument, { instrument: b }: KeptInstrument): number {
  return a.id.localeCompare(b.id, 'en') || b.version.localeCompare(a.version, 'en', { numeric: true });
}

type NotThere = 'instrument.notThere' | 'survey.formNotThere';

function notFound(key: NotThere, reference: string, known: readonly string[]): AppError {
  return new AppError('not-found', sentence(key, { reference, known: known.join(', ') }));
}
