import { z } from 'zod';
import { Actor } from '../schema/actor.ts';
import { EntityId } from '../schema/primitives.ts';
import { call, UploadToken } from './call.ts';
import { Saved } from './visits.ts';

const Decimal = z.string();

/** The result of a survey on the wire. */
export const SurveyScoreOut = z.strictObject({
  respondents: z.int(),
  leftOut: z.int(),
  items: z.record(
    EntityId,
    z.strictObject({
      mean: Decimal.nullable(),
      display: Decimal.nullable(),
      fraction: z.string().optional(),
      answered: z.int(),
      unknown: z.int(),
      distribution: z.record(z.string(), z.int()),
    }),
  ),
  index: Decimal.nullable(),
  display: Decimal.nullable(),
  band: z.string().nullable(),
  missing: z.array(EntityId),
  flags: z.array(
    z.strictObject({
      kind: z.enum(['straight-lining', 'impossible-speed', 'same-answers', 'never-used', 'no-answers']),
      respondents: z.array(z.string()),
    }),
  ),
});

/** The calls of `surveys`. */
export const surveys = {
  /** Scores a CSV that was sent to `/uploads`: a header, one respondent a row, columns named by item id. */
  scoreFile: call
    .input(z.strictObject({ upload: UploadToken, questionnaire: EntityId }))
    .output(SurveyScoreOut.extend({ ignoredColumns: z.array(z.string()) })),
  /** The responses of one survey of a visit. */
  ofVisit: call.input(z.strictObject({ visit: EntityId, survey: EntityId })).output(SurveyScoreOut),
  /** Adds the respondents of a CSV to a survey of a visit, in one act. */
  importResponses: call
    .input(z.strictObject({ visit: EntityId, survey: EntityId, ...Actor.shape, upload: UploadToken }))
    .output(z.strictObject({ saved: Saved, added: z.int(), ignoredColumns: z.array(z.string()) })),
  /** How many respondents a population needs, by Krejcie and Morgan (1970). */
  sample: call
    .input(z.strictObject({ population: z.int().nonnegative().max(10_000_000_000) }))
    .output(z.strictObject({ population: z.int(), sample: z.int() })),
};
