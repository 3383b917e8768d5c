import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ERR_AMBIGUOUS_ARCHIVE, ERR_OVERLAPPING_ENTRY, ZipReader, type FileEntry } from '@zip.js/zip.js';
import { sentence, type Sentence } from '../../../../shared/domain/sentence.ts';
import { AppError } from '../../../../shared/domain/app-error.ts';
import { BundleManifest, type BundledFile } from '../../../../shared/schema/bundle.ts';
import type { BundleWork } from '../../cancellable-work.ts';
import { makeFile, makeFolder } from '../../store/private-files.ts';
import { storeIoError, systemCode } from '../../store/store-error.ts';
import { bundleError } from './bundle-error.ts';
import { checkSize, createEntryRules, entryLimit } from './entry-rules.ts';
import { ZipOnDisk } from './zip-on-disk.ts';

/** A bundle whose list of files has passed every rule; nothing of it is unpacked yet. */
export interface OpenBundle {
  manifest: BundleManifest;
  /** Unpacks everything into an empty folder, each file against its hash in the manifest. */
  unpack(folder: string, work: BundleWork): Promise<void>;
}

/** Opens a bundle, hands it to `use`, and closes it. @throws AppError `refused` when it is hostile, `invalid-input` when it is damaged. */
export async function withBundle<T>(file: string, use: (bundle: OpenBundle) => Promise<T>): Promise<T> {
  const handle = await open(file, 'r');
  try {
    const zip = new ZipReader(new ZipOnDisk(handle), {
      strictness: 'strict',
      // Names have rules and sentences of their own.
      filenameValidation: 'tolerant',
      checkOverlappingEntry: true,
      checkCrc32: true,
      useWebWorkers: false,
    });
    const entries = await listEntries(zip);
    const manifest = await readManifest(entries);
    compareNames(manifest, entries);
    return await use({
      manifest,
      unpack: (folder, work) => unpackAll({ entries, manifest, folder }, work),
    });
  } catch (error) {
    throw explained(error);
  } finally {
    await handle.close();
  }
}

type Entries = Map<string, FileEntry>;

async function listEntries(zip: ZipReader<FileHandle>): Promise<Entries> {
  const entries: Entries = new Map();
  const rules = createEntryRules();
  let count = 0;
  for await (const entry of zip.getEntriesGenerator()) {
    count += 1;
    if (count > entryLimit + 1) break;
    rules.check(entry);
    if (!entry.directory) entries.set(entry.filename, entry);
  }
  return entries;
}

async function readManifest(entries: Entries): Promise<BundleManifest> {
  const entry = entries.get('manifest.json');
  if (!entry) {
    throw bundleError('invalid-input', undefined, sentence('bundle.noManifest'));
  }
  const chunks: Uint8Array[] = [];
  await readEntry(entry, (chunk) => void chunks.push(chunk));
  const data = parsed(Buffer.concat(chunks).toString('utf8'));
  if (isNewer(data)) {
    throw bundleError('store-newer', 'manifest.json', sentence('bundle.newer'));
  }
  const manifest = BundleManifest.safeParse(data);
  if (manifest.success) return manifest.data;
  const issue = manifest.error.issues[0];
  throw bundleError(
    'invalid-input',
    'manifest.json',
    sentence('bundle.manifestMisfit', { path: issue?.path.join('.') ?? '', message: issue?.message ?? '' }),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw bundleError('invalid-input', 'manifest.json', sentence('bundle.notJson'), cause);
  }
}

function isNewer(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'version' in data && Number(data.version) > 1;
}

/** The manifest and the zip name the same files, each once. */
function compareNames({ files, leftOut = [] }: BundleManifest, entries: Entries): void {
  const listed = new Set(files.map(({ name }) => name));
  const isThere = leftOut.find(({ file }) => listed.has(file));
  if (isThere) throw bundleError('refused', isThere.file, sentence('bundle.saidLeftOut'));
  const missing = files.find(({ name }) => !entries.has(name));
  const extra = [...entries.keys()].find((name) => name !== 'manifest.json' && !listed.has(name));
  if (missing) throw bundleError('invalid-input', missing.name, sentence('bundle.notInside'));
  if (extra !== undefined || listed.size !== files.length || listed.has('manifest.json')) {
    throw bundleError('refused', extra ?? 'manifest.json', sentence('bundle.listDiffers'));
  }
}

interface Unpacking {
  entries: Entries;
  manifest: BundleManifest;
  folder: string;
}

async function unpackAll({ entries, manifest, folder }: Unpacking, { report, signal }: BundleWork): Promise<void> {
  const total = Math.max(
    1,
    manifest.files.reduce((sum, { bytes }) => sum + bytes, 0),
  );
  let done = 0;
  for (const listed of manifest.files) {
    signal.throwIfAborted();
    report('unpack', Math.min(done, total), total);
    const entry = entries.get(listed.name);
    if (entry) await unpackEntry(entry, listed, join(folder, listed.name));
    done += listed.bytes;
  }
}

async function unpackEntry(entry: FileEntry, listed: BundledFile, target: string): Promise<void> {
  await makeFolder(dirname(target));
  const file = await makeFile(target);
  const hash = createHash('sha256');
  try {
    await readEntry(entry, async (chunk) => {
      hash.update(chunk);
      await file.writeFile(chunk);
    });
    await file.sync();
  } finally {
    await file.close();
  }
  if (hash.digest('hex') === listed.sha256) return;
  throw bundleError('invalid-input', listed.name, sentence('bundle.hashDiffers'));
}

/** Hands out the bytes of an entry as they are unpacked, and ends it as soon as they are too many. */
async function readEntry(entry: FileEntry, take: (chunk: Uint8Array) => Promise<void> | void): Promise<void> {
  let bytes = 0;
  const sink = new WritableStream<Uint8Array>({
    async write(chunk) {
      bytes += chunk.length;
      checkSize(entry, bytes);
      await take(chunk);
    },
  });
  await entry.getData(sink);
}

/** What the zip library, the disk or a rule said, as the person is told it. */
function explained(error: unknown): unknown {
  if (error instanceof AppError || (error instanceof Error && error.name === 'AbortError')) return error;
  if (!(error instanceof Error)) return error;
  if (error.cause instanceof AppError) return error.cause;
  if (systemCode(error) !== undefined) return storeIoError(error);
  const attack = attacks.get('reason' in error ? error.reason : undefined) ?? attacks.get(error.message);
  if (attack) return bundleError('refused', undefined, attack, error);
  return bundleError('invalid-input', undefined, sentence('bundle.notZip'), error);
}

/** Archives that readers take differently, by the library's word for it. */
const attacks: ReadonlyMap<unknown, Sentence> = new Map([
  ['duplicate filename', sentence('bundle.nameTwice')],
  [ERR_OVERLAPPING_ENTRY, sentence('bundle.overlap')],
  [ERR_AMBIGUOUS_ARCHIVE, sentence('bundle.ambiguous')],
]);
