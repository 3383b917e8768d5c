import sharp from 'sharp';
import { sentence } from '../../../shared/domain/sentence.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { inspectEvidence } from './evidence-files.ts';

/** As many pixels as a letterhead needs in print. */
const longSide = 400;

/**
 * A logo as papers print it: decoded, upright, on white, small, without the camera's notes; JPEG in base64.
 * @throws AppError `invalid-input` when it is not a picture.
 */
export async function letterheadLogo(fileName: string, bytes: Uint8Array): Promise<string> {
  const { mediaType } = await inspectEvidence(fileName, bytes);
  if (mediaType === 'application/pdf') {
    throw new AppError('invalid-input', sentence('settings.logoIsPdf', { fileName }));
  }
  const logo = await sharp(bytes)
    .rotate()
    .resize(longSide, longSide, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 90 })
    .toBuffer();
  return logo.toString('base64');
}
