import { z } from 'zod';
import { EntityId, IdList, Instant, IsoDate, Label, LongText, OrderKey, Sha256, ShortText } from './primitives.ts';

/** A step of the scale, or a code in its place. */
export const RatingValue = z.union([z.number(), z.enum(['TB', 'BD', 'TT'])]);
export type RatingValue = z.infer<typeof RatingValue>;

/** What one assessor gives one indicator. */
export const Rating = z.strictObject({
  assessor: EntityId,
  indicator: EntityId,
  value: RatingValue,
  note: LongText.optional(),
});
export type Rating = z.infer<typeof Rating>;

/** The value that the team agreed on for an indicator. */
export const Consensus = z.strictObject({
  indicator: EntityId,
  value: RatingValue,
  reason: LongText.min(1),
  agreedBy: IdList,
  at: Instant,
});
export type Consensus = z.infer<typeof Consensus>;

/** How much a finding weighs, from strength to major. */
export const FindingGrade = z.enum(['strength', 'conforming', 'observation', 'improvement', 'minor', 'major']);
export type FindingGrade = z.infer<typeof FindingGrade>;

/** What was seen, graded, with what it stands on. */
export const Finding = z.strictObject({
  title: Label.optional(),
  grade: FindingGrade,
  indicators: IdList,
  criterion: LongText.optional(),
  condition: LongText.optional(),
  cause: LongText.optional(),
  effect: LongText.optional(),
  recommendation: LongText.optional(),
  owner: ShortText.optional(),
  due: IsoDate.optional(),
  evidence: IdList,
  response: LongText.optional(),
  by: EntityId.optional(),
  order: OrderKey,
});
export type Finding = z.infer<typeof Finding>;

/** What a service brings about, as claimed and as seen. */
export const Benefit = z.strictObject({
  relation: z.enum(['G2G', 'G2C', 'G2E', 'G2B']),
  party: ShortText.optional(),
  claim: Label.optional(),
  before: ShortText.optional(),
  after: ShortText.optional(),
  unit: ShortText.optional(),
  period: ShortText.optional(),
  source: ShortText.optional(),
  verification: LongText.optional(),
  finding: EntityId.optional(),
  indicators: IdList,
  order: OrderKey,
});
export type Benefit = z.infer<typeof Benefit>;

/** A service of the region, with its supply and use. */
export const Service = z.strictObject({
  name: Label.optional(),
  owner: ShortText.optional(),
  supply: LongText.optional(),
  registered: z.int().nonnegative().optional(),
  active: z.int().nonnegative().optional(),
  target: z.int().nonnegative().optional(),
  indicators: IdList,
  order: OrderKey,
});
export type Service = z.infer<typeof Service>;

/** A photo or paper that shows something; its bytes are kept under their hash. */
export const Evidence = z.strictObject({
  sha256: Sha256,
  fileName: Label,
  mediaType: z.enum(['image/jpeg', 'image/png', 'image/webp', 'application/pdf']),
  bytes: z.int().nonnegative(),
  width: z.int().positive().optional(),
  height: z.int().positive().optional(),
  caption: ShortText.optional(),
  takenAt: ShortText.optional(),
  source: ShortText.optional(),
  position: z.strictObject({ latitude: z.number(), longitude: z.number() }).optional(),
  access: z.enum(['open', 'restricted']),
  indicators: IdList,
  addedAt: Instant,
  order: OrderKey,
});
export type Evidence = z.infer<typeof Evidence>;
