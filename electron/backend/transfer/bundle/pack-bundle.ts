import { createHash } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { open, rm, stat } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { TextReader, ZipWriter } from '@zip.js/zip.js';
import { sentence } from '../../../../shared/domain/sentence.ts';
import type { BundledFile, BundledVisit, BundleManifest } from '../../../../shared/schema/bundle.ts';
import { makeFile } from '../../store/private-files.ts';
import { damagedEvidence, damageError, diskError, systemCode } from '../../store/store-error.ts';
import type { BundleWork } from '../../cancellable-work.ts';

/** A file on its way into a bundle. */
export interface PackedFile {
  name: string;
  path: string;
}

/**
 * Writes a bundle: every file, then the manifest with the hashes of the bytes that went in. The target is whole and on
 * disk, or not there. @throws AppError `store-corrupt` when evidence is not what its name says, `store-io`, `cancelled`.
 */
export async function packBundle(target: string, about: BundledVisit, files: PackedFile[], work: BundleWork) {
  try {
    await writeZip(target, about, files, work);
    await syncFile(target);
  } catch (error) {
    await rm(target, { force: true });
    throw diskError(error);
  }
}

async function writeZip(target: string, about: BundledVisit, files: PackedFile[], work: BundleWork): Promise<void> {
  const zip = new ZipWriter(Writable.toWeb((await makeFile(target)).createWriteStream()), {
    useWebWorkers: false,
    signal: work.signal,
    lastModDate: new Date(about.madeAt),
  });
  const sizes = await Promise.all(files.map(sizeOf));
  const total = Math.max(
    1,
    sizes.reduce((sum, size) => sum + size, 0),
  );
  const packed: BundledFile[] = [];
  for (const [index, file] of files.entries()) {
    work.signal.throwIfAborted();
    work.report('pack', sum(packed), total);
    packed.push(await addFile(zip, file, sizes[index] ?? 0));
  }
  const manifest: BundleManifest = { format: 'tinjau-bundle', version: 1, ...about, files: packed };
  await zip.add('manifest.json', new TextReader(`${JSON.stringify(manifest, undefined, 1)}\n`));
  await zip.close();
}

/** Photos and PDFs are packed already and only stored. */
async function addFile(zip: ZipWriter<unknown>, { name, path }: PackedFile, size: number): Promise<BundledFile> {
  const hash = createHash('sha256');
  const hashing = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, out) {
      hash.update(chunk);
      out.enqueue(chunk);
    },
  });
  const bytes = (await openAsBlob(path)).stream();
  const level = name.includes('/') ? 0 : 6;
  await zip.add(name, bytes.pipeThrough(hashing), { level, uncompressedSize: size });
  const sha256 = hash.digest('hex');
  if (name.startsWith('evidence/') && name !== `evidence/${sha256}`) {
    throw damagedEvidence(name.slice('evidence/'.length));
  }
  return { name, bytes: size, sha256 };
}

async function sizeOf({ name, path }: PackedFile): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (cause) {
    if (systemCode(cause) !== 'ENOENT') throw cause;
    throw damageError(name, undefined, sentence('part.missing'));
  }
}

function sum(files: BundledFile[]): number {
  return files.reduce((bytes, file) => bytes + file.bytes, 0);
}

async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
