import { z } from 'zod';
import { RatingValue } from './assessment.ts';
import { EntityId, Label } from './primitives.ts';

/** One indicator: a value of one nameless assessor, of several, or of assessors by name. */
const Given = z.union([RatingValue, z.array(RatingValue).min(1).max(1000), z.record(Label, RatingValue)]);

/** Ratings without a visit, as other programs hand them over: the file of `tinjau score`. */
export const RatingsFile = z.strictObject({
  ratings: z.record(EntityId, Given),
  consensus: z.record(EntityId, RatingValue).optional(),
});
export type RatingsFile = z.infer<typeof RatingsFile>;
