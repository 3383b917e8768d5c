import { z } from 'zod';
import { EntityId, Instant, IsoDate, Label } from './primitives.ts';
import { VisitStatus } from './visit.ts';

/** One row of the list of visits. */
export const VisitSummary = z.strictObject({
  id: EntityId,
  title: Label,
  place: Label,
  startDate: IsoDate,
  endDate: IsoDate,
  status: VisitStatus,
  isSample: z.boolean(),
  /** Indicators with at least one rating, of how many. */
  rated: z.int().nonnegative(),
  indicators: z.int().nonnegative(),
  edits: z.int().nonnegative(),
  lastChange: Instant,
});
export type VisitSummary = z.infer<typeof VisitSummary>;
