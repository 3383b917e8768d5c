import { z } from 'zod';
import { field } from './field.ts';
import { EntityId, IdList, Instant, IsoDate, Label, LongText, OrderKey, Sha256, ShortText } from './primitives.ts';

/** A step of the scale, or a code in its place. */
export const RatingValue = z.union([z.number(), z.enum(['TB', 'BD', 'TT'])]);
export type RatingValue = z.infer<typeof RatingValue>;

/** What one assessor gives one indicator. */
export const Rating = z.strictObject({
  assessor: EntityId,
  indicator: EntityId,
  value: RatingValue,
  note: field(LongText.optional(), { isPrinted: true }),
});
export type Rating = z.infer<typeof Rating>;

/** The value that the team agreed on for an indicator. */
export const Consensus = z.strictObject({
  indicator: EntityId,
  value: RatingValue,
  reason: field(LongText.min(1), { isPrinted: true }),
  agreedBy: IdList,
  at: Instant,
});
export type Consensus = z.infer<typeof Consensus>;

/** How much a finding weighs, from strength to major. */
export const FindingGrade = z.enum(['strength', 'conforming', 'observation', 'improvement', 'minor', 'major']);
export type FindingGrade = z.infer<typeof FindingGrade>;

/** What was seen, graded, with what it stands on. */
export const Finding = z.strictObject({
  title: field(Label.optional(), { isPrinted: true, isSearched: true }),
  grade: FindingGrade,
  indicators: field(IdList, { isPrinted: true, isSearched: true }),
  criterion: field(LongText.optional(), { isPrinted: true, isSearched: true }),
  condition: field(LongText.optional(), { isPrinted: true, isSearched: true }),
  cause: field(LongText.optional(), { isPrinted: true, isSearched: true }),
  effect: field(LongText.optional(), { isPrinted: true, isSearched: true }),
  recommendation: field(LongText.optional(), { isPrinted: true, isSearched: true }),
  owner: field(ShortText.optional(), { isPrinted: true, isSearched: true }),
  due: field(IsoDate.optional(), { isPrinted: true }),
  verification: field(LongText.optional(), { isPrinted: true, isSearched: true }),
  response: field(LongText.optional(), { isPrinted: true, isSearched: true }),
  evidence: field(IdList, { isPrinted: true }),
  by: field(EntityId.optional(), { isPrinted: true }),
  order: OrderKey,
});
export type Finding = z.infer<typeof Finding>;

/** What a service brings about, as claimed and as seen. */
export const Benefit = z.strictObject({
  relation: z.enum(['G2G', 'G2C', 'G2E', 'G2B']),
  party: field(ShortText.optional(), { isPrinted: true }),
  claim: field(Label.optional(), { isPrinted: true }),
  before: field(ShortText.optional(), { isPrinted: true }),
  after: field(ShortText.optional(), { isPrinted: true }),
  unit: field(ShortText.optional(), { isPrinted: true }),
  period: field(ShortText.optional(), { isPrinted: true }),
  source: field(ShortText.optional(), { isPrinted: true }),
  verification: field(LongText.optional(), { isPrinted: true }),
  finding: EntityId.optional(),
  indicators: IdList,
  order: OrderKey,
});
export type Benefit = z.infer<typeof Benefit>;

/** A service of the region, with its supply and use. */
export const Service = z.strictObject({
  name: field(Label.optional(), { isPrinted: true }),
  owner: field(ShortText.optional(), { isPrinted: true }),
  supply: field(LongText.optional(), { isPrinted: true }),
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
  fileName: field(Label, { isPrinted: true }),
  mediaType: z.enum(['image/jpeg', 'image/png', 'image/webp', 'application/pdf']),
  bytes: z.int().nonnegative(),
  width: z.int().positive().optional(),
  height: z.int().positive().optional(),
  caption: field(ShortText.optional(), { isPrinted: true }),
  takenAt: field(ShortText.optional(), { isPrinted: true }),
  source: field(ShortText.optional(), { isPrinted: true }),
  position: field(z.strictObject({ latitude: z.number(), longitude: z.number() }).optional(), { isPersonal: true }),
  access: z.enum(['open', 'restricted']),
  indicators: IdList,
  addedAt: Instant,
  order: OrderKey,
});
export type Evidence = z.infer<typeof Evidence>;
