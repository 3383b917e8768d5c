import { z } from 'zod';
import { field } from './field.ts';
import { EntityId, IdList, Instant, Label, LongText, OrderKey } from './primitives.ts';

/** A survey that is held in this visit. */
export const Survey = z.strictObject({
  title: field(Label.optional(), { isPrinted: true }),
  questionnaire: EntityId,
  population: z.int().nonnegative().optional(),
  target: z.int().nonnegative().optional(),
  site: EntityId.optional(),
  pillars: IdList,
  consent: LongText.optional(),
  order: OrderKey,
});
export type Survey = z.infer<typeof Survey>;

/** One sheet of answers to a survey. */
export const Response = z.strictObject({
  survey: EntityId,
  at: Instant,
  channel: z.enum(['kiosk', 'paper', 'import']),
  hasUsed: z.boolean().optional(),
  seconds: z.number().nonnegative().optional(),
  answers: z.record(EntityId, z.union([z.number(), z.literal('unknown')])),
  consentAt: Instant.optional(),
  comment: LongText.optional(),
  order: OrderKey,
});
export type Response = z.infer<typeof Response>;
