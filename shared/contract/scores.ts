import { z } from 'zod';
import { InstrumentReference } from '../schema/instrument.ts';
import { EntityId, LocalText } from '../schema/primitives.ts';
import { call, UploadToken } from './call.ts';

const Decimal = z.string();

const NodeScore = z.strictObject({
  value: Decimal.nullable(),
  fraction: z.string().optional(),
  display: Decimal.nullable(),
  counted: z.int(),
  leftOut: z.int(),
  missing: z.int(),
  rule: z.enum(['mean', 'weightedMean', 'sum', 'min', 'meanOfAssessors', 'consensus']),
  inputs: z.array(
    z.strictObject({
      id: z.string(),
      given: z.string(),
      countsAs: z.string().optional(),
      weight: z.string().optional(),
      leftOut: z.enum(['not-applicable', 'not-assessed', 'replaced-by-consensus', 'mean-counts']).optional(),
    }),
  ),
});

/** A score on the wire: decimal strings, rounded only in `display`. */
export const ScoreOut = z.strictObject({
  index: Decimal.nullable(),
  display: Decimal.nullable(),
  band: z.string().nullable(),
  complete: z.boolean(),
  missing: z.array(EntityId),
  flags: z.array(
    z.strictObject({
      kind: z.enum(['unproven', 'mixed-applicability', 'all-not-applicable']),
      node: EntityId,
      assessor: z.string().optional(),
    }),
  ),
  root: NodeScore,
  nodes: z.record(EntityId, NodeScore),
});

const AgreementOut = z.strictObject({
  measure: z.literal("Krippendorff's alpha, interval"),
  alpha: Decimal.nullable(),
  compared: z.int(),
  indicators: z.record(
    EntityId,
    z.strictObject({
      raters: z.int(),
      range: Decimal,
      lowest: Decimal,
      highest: Decimal,
      isCodeMixed: z.boolean(),
    }),
  ),
});

const difference = {
  last: Decimal.nullable(),
  now: Decimal.nullable(),
  delta: Decimal.nullable(),
  display: Decimal.nullable(),
};

const ComparisonOut = z.strictObject({
  index: z.strictObject(difference),
  nodes: z.array(
    z.strictObject({
      node: EntityId,
      lastNode: EntityId.optional(),
      title: LocalText,
      lastTitle: LocalText.optional(),
      change: z.enum(['same', 'reworded', 'new', 'removed']),
      ...difference,
    }),
  ),
});

/** The calls of `scores`. */
export const scores = {
  /**
   * Scores ratings without a visit. Both files were sent to `/uploads`; the instrument is a kept one or a file, never
   * both. Errors name file, line and field.
   */
  compute: call
    .input(
      z
        .strictObject({
          ratings: UploadToken,
          instrument: InstrumentReference.optional(),
          instrumentFile: UploadToken.optional(),
        })
        .refine((input) => (input.instrument === undefined) !== (input.instrumentFile === undefined), {
          error: 'name either a kept instrument or a file',
        }),
    )
    .output(ScoreOut.extend({ agreement: AgreementOut })),
  /** The score of a visit as it stands, and how far its assessors agree. */
  ofVisit: call
    .input(z.strictObject({ visit: EntityId }))
    .output(z.strictObject({ score: ScoreOut, agreement: AgreementOut })),
  /** Two visits side by side; `mapping` says which node of the last visit a node stands for, where ids changed. */
  compare: call
    .input(
      z.strictObject({
        last: EntityId,
        now: EntityId,
        mapping: z.record(EntityId, EntityId).default({}),
      }),
    )
    .output(ComparisonOut),
};
