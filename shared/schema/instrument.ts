import { z } from 'zod';
import { EntityId, inEachLanguage, Label, LocalText, LongText } from './primitives.ts';

/** `1.0.0`, `2023-tahap-2`: part of a file name, and so never a path. */
export const Version = z
  .string()
  .min(1)
  .max(40)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._+-]*$/u);

/** Names an instrument: `id` for its newest version, or `id@version`. */
export const InstrumentReference = z
  .string()
  .max(250)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:~-]*(@[A-Za-z0-9][A-Za-z0-9._+-]*)?$/u);

/** How a node gets its value from its children. */
export const Aggregate = z.enum(['mean', 'weightedMean', 'sum', 'min']);
export type Aggregate = z.infer<typeof Aggregate>;

/** A scale of levels; `levels` may name only some of the steps. */
export const Scale = z.strictObject({
  min: z.number(),
  max: z.number(),
  step: z.number().positive().default(1),
  levels: z.record(z.string().max(20), LocalText).default({}),
});
export type Scale = z.infer<typeof Scale>;

/**
 * What the codes beside the levels are called. Their rules are the same everywhere: `TB` leaves the denominator, `BD`
 * blocks the seal, `TT` counts as the lowest level and is flagged.
 */
export const Codes = z.strictObject({
  TB: LocalText.optional(),
  BD: LocalText.optional(),
  TT: LocalText.optional(),
});
export type Codes = z.infer<typeof Codes>;

/** A named range of values: from this number up to the next band. */
export const Band = z.strictObject({
  from: z.number(),
  ...inEachLanguage(() => Label.optional()),
  id: Label,
  code: z.string().max(20).optional(),
});
export type Band = z.infer<typeof Band>;

/** Who benefits when an indicator is met: government to citizens, business, agencies or employees. */
export const Relation = z.enum(['G2C', 'G2B', 'G2G', 'G2E']);
export type Relation = z.infer<typeof Relation>;

/** A leaf of the tree: one question, rated on one scale. */
export const Indicator = z.strictObject({
  id: EntityId,
  question: LocalText,
  scale: z.string().min(1).max(60),
  weight: z.number().nonnegative().optional(),
  evidence: LocalText.optional(),
  relation: Relation.optional(),
  source: z.string().max(1000).optional(),
});
export type Indicator = z.infer<typeof Indicator>;

/** An inner node: pillar, dimension, aspect, sub-dimension, at any depth. */
export interface InstrumentGroup {
  id: string;
  title: LocalText;
  short?: LocalText | undefined;
  weight?: number | undefined;
  aggregate: Aggregate;
  children: InstrumentNode[];
}
/** A group or an indicator. */
export type InstrumentNode = InstrumentGroup | Indicator;

/** Exactly one of the two shapes, told apart by `children`, so that an error names the field that is wrong. */
export const InstrumentNode: z.ZodType<InstrumentNode> = z.lazy(() => z.union([InstrumentGroup, Indicator]));

export const InstrumentGroup: z.ZodType<InstrumentGroup> = z.strictObject({
  id: EntityId,
  title: LocalText,
  short: LocalText.optional(),
  weight: z.number().nonnegative().optional(),
  aggregate: Aggregate,
  children: z.array(InstrumentNode).min(1).max(2000),
});

/** Questions put to an attendee of one role, such as the chair of the executing team. */
export const RoleQuestions = z.strictObject({
  id: EntityId,
  title: LocalText,
  questions: z.array(z.strictObject({ id: EntityId, text: LocalText })).max(50),
});
export type RoleQuestions = z.infer<typeof RoleQuestions>;

/** A survey form: items on one scale, with the rule that turns answers into an index. */
export const Questionnaire = z.strictObject({
  id: EntityId,
  version: Version,
  title: LocalText,
  source: z.string().max(1000).optional(),
  filter: LocalText.optional(),
  scale: Scale,
  items: z
    .array(z.strictObject({ id: EntityId, text: LocalText }))
    .min(1)
    .max(100),
  /** Index = mean of the items' means × factor. */
  factor: z.number().positive().default(1),
  decimals: z.int().min(0).max(6).default(2),
  bands: z.array(Band).max(20).optional(),
  /** Whether a band is looked up by the exact value or by the value as displayed. */
  bandsOn: z.enum(['exact', 'rounded']).default('rounded'),
});
export type Questionnaire = z.infer<typeof Questionnaire>;

/** A checklist with its scoring rules: a tree of weighted nodes over scales, and the questions that go with it. */
export const Instrument = z.strictObject({
  id: EntityId,
  version: Version,
  title: LocalText,
  source: z.union([z.string().max(2000), LocalText]).optional(),
  note: LocalText.optional(),
  decimals: z.int().min(0).max(6),
  scales: z.record(z.string().min(1).max(60), Scale),
  codes: Codes.optional(),
  bands: z.array(Band).max(20).optional(),
  /** Whether a band is looked up by the exact value or by the value as displayed. */
  bandsOn: z.enum(['exact', 'rounded']).default('exact'),
  /** Which value of an indicator enters its parent when consensus was recorded. */
  counts: z.enum(['mean', 'consensus']).default('consensus'),
  /** False where TB speaks for itself; else the seal asks for a reason with each. */
  tbNeedsReason: z.boolean().optional(),
  roles: z.array(RoleQuestions).max(100).optional(),
  questionnaires: z.array(Questionnaire).max(20).optional(),
  root: z.strictObject({ aggregate: Aggregate, children: z.array(InstrumentNode).min(1).max(2000) }),
});
export type Instrument = z.infer<typeof Instrument>;

/** The instrument as a visit keeps it: frozen with the hash of its canonical JSON. */
export const FrozenInstrument = z.strictObject({
  instrument: Instrument,
  sha256: z.string().length(64),
  notes: LongText.optional(),
});
export type FrozenInstrument = z.infer<typeof FrozenInstrument>;
