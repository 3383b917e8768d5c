import { keptFiles } from '../../../shared/domain/visit/kept-files.ts';
import { sentence } from '../../../shared/domain/sentence.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { readEvidence, scaleEvidence } from './evidence-files.ts';
import type { OpenVisit } from './open-visit.ts';

/** A piece of evidence as the page asks for it: `size` is `thumbnail`, or absent for the original. @throws AppError `not-found`. */
export async function serveEvidence(
  visit: OpenVisit,
  hash: string,
  size: string | undefined,
): Promise<{ bytes: Uint8Array; mediaType: string }> {
  const known = keptFiles(visit.content).find(({ sha256 }) => sha256 === hash);
  if (!known) {
    throw new AppError('not-found', sentence('evidence.notOfVisit'));
  }
  const bytes = await readEvidence(visit.folder, hash);
  if (size !== 'thumbnail' || !known.mediaType.startsWith('image/')) return { bytes, mediaType: known.mediaType };
  return { bytes: await scaleEvidence(bytes, 'thumbnail'), mediaType: 'image/jpeg' };
}
