import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { sentence } from '../../../shared/domain/sentence.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { atomicWrite } from './atomic-write.ts';
import { sha256 } from '../sha256.ts';
import { exifOf, type ExifDetails } from './exif.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { makeFolder } from './private-files.ts';
import { readFileIfExists } from './read-file-if-exists.ts';
import { quarantine } from './quarantine.ts';
import { damagedEvidence, diskError, storeIoError, systemCode } from './store-error.ts';

/** Long side of a photo in print and of a thumbnail on screen, in pixels. */
const sizes = { print: 2000, thumbnail: 480 } as const;
export type EvidenceSize = keyof typeof sizes;
/** The names that phones give to HEIC in the first bytes of a file. */
const heicBrand = /^.{4}ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)/su;

/** What is known of a file once it has been decoded. */
export interface FileDetails extends ExifDetails {
  sha256: string;
  mediaType: 'image/jpeg' | 'image/png' | 'image/webp' | 'application/pdf';
  bytes: number;
  width?: number;
  height?: number;
}

/**
 * Decodes a file to its last pixel, and reads what the camera noted. @throws AppError `invalid-input` when it is not a
 * picture or PDF that can be shown.
 */
export async function inspectEvidence(fileName: string, bytes: Uint8Array, signal?: AbortSignal): Promise<FileDetails> {
  const facts = { sha256: sha256(bytes), bytes: bytes.length };
  const start = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (heicBrand.test(start)) throw heic(fileName);
  if (start.startsWith('%PDF-')) {
    await requireShownPdf(fileName, bytes, signal);
    return { ...facts, mediaType: 'application/pdf' };
  }
  try {
    return { ...facts, ...(await inspectPicture(bytes)) };
  } catch (cause) {
    throw notWhole(fileName, cause);
  }
}

async function requireShownPdf(fileName: string, bytes: Uint8Array, signal?: AbortSignal): Promise<void> {
  const { fault } = await inspectPdf(bytes, signal);
  if (fault === 'too-complex') throw tooComplex(fileName);
  if (fault !== undefined) throw notWhole(fileName, new Error(fault));
}

async function inspectPicture(bytes: Uint8Array): Promise<Omit<FileDetails, 'sha256' | 'bytes'>> {
  const picture = sharp(bytes, { failOn: 'warning', limitInputPixels: 120_000_000 });
  const { format, width, height, orientation = 1, exif } = await picture.metadata();
  if (format !== 'jpeg' && format !== 'png' && format !== 'webp') throw new Error(`format ${format}`);
  await picture.stats();
  const isTurned = orientation >= 5;
  return {
    ...exifOf(exif),
    mediaType: `image/${format}`,
    width: isTurned ? height : width,
    height: isTurned ? width : height,
  };
}

/** Keeps the original under its own hash; the same bytes are kept once, and heal a file of theirs that was damaged. */
export async function keepEvidence(visitFolder: string, bytes: Uint8Array): Promise<void> {
  const hash = sha256(bytes);
  const file = evidenceFile(visitFolder, hash);
  try {
    await makeFolder(join(visitFolder, 'evidence'));
    const kept = await readFileIfExists(file);
    if (kept && sha256(kept) === hash) return;
    if (kept) await quarantine(visitFolder, [`evidence/${hash}`]);
    await atomicWrite(file, bytes);
  } catch (cause) {
    throw diskError(cause);
  }
}

/** The original bytes. @throws AppError `not-found`, or `store-corrupt` when they are not what was kept. */
export async function readEvidence(visitFolder: string, hash: string): Promise<Uint8Array> {
  try {
    const bytes = await readFile(evidenceFile(visitFolder, hash));
    if (sha256(bytes) === hash) return bytes;
  } catch (cause) {
    if (systemCode(cause) !== 'ENOENT') throw storeIoError(cause);
    throw new AppError('not-found', sentence('evidence.missing', { hash: hash.slice(0, 12) }));
  }
  throw damagedEvidence(hash);
}

/** A picture turned upright and made small enough for screen or print, without the camera's notes: a JPEG. */
export async function scaleEvidence(bytes: Uint8Array, size: EvidenceSize): Promise<Uint8Array> {
  const side = sizes[size];
  const picture = sharp(bytes, { failOn: 'warning' }).rotate();
  return picture
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 82 })
    .toBuffer();
}

/** A photo as it may be shared: upright, at full size, without anything the camera noted; in its own format. */
export async function cleanPhoto(bytes: Uint8Array): Promise<Uint8Array> {
  const picture = sharp(bytes, { failOn: 'warning' });
  const { format } = await picture.metadata();
  const upright = picture.rotate();
  if (format === 'png') return upright.png().toBuffer();
  return format === 'webp' ? upright.webp({ quality: 90 }).toBuffer() : upright.jpeg({ quality: 90 }).toBuffer();
}

function evidenceFile(visitFolder: string, hash: string): string {
  return join(visitFolder, 'evidence', hash);
}

function heic(fileName: string): AppError {
  return new AppError('invalid-input', sentence('evidence.heic', { fileName }));
}

/** Such a file would stop every program that opens it, whoever made it and why. */
function tooComplex(fileName: string): AppError {
  return new AppError('invalid-input', sentence('evidence.tooComplex', { fileName }), {
    facts: { reason: 'too-complex' },
  });
}

function notWhole(fileName: string, cause: unknown): AppError {
  return new AppError('invalid-input', sentence('evidence.notWhole', { fileName }), {}, { cause });
}
