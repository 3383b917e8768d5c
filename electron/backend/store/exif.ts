import readExif from 'exif-reader';
import type { Evidence } from '../../../shared/schema/assessment.ts';

/** What a camera noted of where and when a photo was taken. */
export type ExifDetails = Partial<Pick<Evidence, 'position' | 'takenAt'>>;

/** Reads the EXIF block of a photo: the place in degrees, the time as the camera's own clock had it. */
export function exifOf(block: Buffer | undefined): ExifDetails {
  const notes = block && parsed(block);
  const place = notes?.GPSInfo;
  const latitude = degrees(place?.GPSLatitude, place?.GPSLatitudeRef === 'S');
  const longitude = degrees(place?.GPSLongitude, place?.GPSLongitudeRef === 'W');
  const takenAt = timeOf(notes?.Photo?.DateTimeOriginal);
  return {
    ...(latitude === undefined || longitude === undefined ? {} : { position: { latitude, longitude } }),
    ...(takenAt === undefined ? {} : { takenAt }),
  };
}

function parsed(block: Buffer): ReturnType<typeof readExif> | undefined {
  try {
    return readExif(block);
  } catch {
    // Cameras write broken notes; the photo itself was decoded and is kept without them.
    return undefined;
  }
}

/** Degrees, minutes and seconds as one number to a tenth of a metre. */
function degrees(parts: unknown, isNegative: boolean): number | undefined {
  if (!Array.isArray(parts) || parts.length !== 3) return undefined;
  const [whole, minutes, seconds] = parts.map(Number);
  const value = Number(whole) + Number(minutes) / 60 + Number(seconds) / 3600;
  return Number.isFinite(value) ? Number((isNegative ? -value : value).toFixed(6)) : undefined;
}

function timeOf(time: unknown): string | undefined {
  if (!(time instanceof Date) || Number.isNaN(time.getTime())) return undefined;
  return time.toISOString().slice(0, 16).replace('T', ' ');
}
