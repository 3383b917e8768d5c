import { sentence } from '../sentence.ts';
import type { Problem } from '../app-error.ts';
import type { RatingValue } from '../../schema/assessment.ts';
import type { Instrument, Scale } from '../../schema/instrument.ts';
import type { RatingsFile } from '../../schema/ratings-file.ts';
import { listIndicators } from '../instrument/list-indicators.ts';
import type { Ratings, Sheet } from './score.ts';

/** The ratings of a file by indicator and assessor; nameless assessors are counted. */
export function ratingsOfFile(file: RatingsFile): Ratings {
  return Object.fromEntries(Object.entries(file.ratings).map(([indicator, given]) => [indicator, sheetOf(given)]));
}

/**
 * What in a file of ratings an instrument does not know: other indicators, and values beyond the ends of a scale.
 * Values between two levels are taken, because a value may already be the mean of several assessors.
 */
export function checkRatings(instrument: Instrument, file: RatingsFile): Problem[] {
  const scales = new Map(
    listIndicators(instrument).map(({ indicator }) => [indicator.id, instrument.scales[indicator.scale]]),
  );
  const consensus = Object.entries(file.consensus ?? {}).flatMap(([indicator, value]) =>
    checkValue(indicator, value, scales, `consensus.${indicator}`),
  );
  const ratings = Object.entries(file.ratings).flatMap(([indicator, given]) => {
    const field = `ratings.${indicator}`;
    if (!scales.has(indicator)) return [unknownIndicator(indicator, field)];
    return placesOf(given, field).flatMap(({ value, place }) => checkValue(indicator, value, scales, place));
  });
  return [...ratings, ...consensus];
}

type Given = RatingsFile['ratings'][string];

function sheetOf(given: Given): Sheet {
  if (typeof given !== 'object') return { 'assessor-1': given };
  if (!Array.isArray(given)) return given;
  return Object.fromEntries(given.map((value, index) => [`assessor-${index + 1}`, value]));
}

function placesOf(given: Given, field: string): { value: RatingValue; place: string }[] {
  if (typeof given !== 'object') return [{ value: given, place: field }];
  if (Array.isArray(given)) return given.map((value, index) => ({ value, place: `${field}[${index}]` }));
  return Object.entries(given).map(([assessor, value]) => ({ value, place: `${field}.${assessor}` }));
}

function checkValue(
  indicator: string,
  value: RatingValue,
  scales: ReadonlyMap<string, Scale | undefined>,
  field: string,
): Problem[] {
  if (!scales.has(indicator)) return [unknownIndicator(indicator, field)];
  const scale = scales.get(indicator);
  if (!scale || typeof value === 'string' || (value >= scale.min && value <= scale.max)) return [];
  const range = `${scale.min}–${scale.max}`;
  return [
    {
      field,
      reason: sentence('rating.offScale', { value, range }),
    },
  ];
}

function unknownIndicator(indicator: string, field: string): Problem {
  return {
    field,
    reason: sentence('rating.unknownIndicator', { indicator }),
  };
}
