import { checkRatings } from '../../../shared/domain/scoring/check-ratings.ts';
import type { Instrument } from '../../../shared/schema/instrument.ts';
import { RatingsFile } from '../../../shared/schema/ratings-file.ts';
import { readDocument } from './read-document.ts';

/** Reads ratings for an instrument from JSON or YAML. @throws AppError `invalid-input` with every place that does not fit it. */
export function readRatings(instrument: Instrument, fileName: string, bytes: Uint8Array): Promise<RatingsFile> {
  return readDocument(RatingsFile, fileName, bytes, (file) => checkRatings(instrument, file));
}
