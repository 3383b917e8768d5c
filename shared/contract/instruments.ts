import { z } from 'zod';
import { Actor } from '../schema/actor.ts';
import { Instrument, InstrumentReference, Questionnaire, Version } from '../schema/instrument.ts';
import { EntityId, LocalText, Sha256 } from '../schema/primitives.ts';
import { call, ErrorData, Sentence, UploadToken } from './call.ts';
import { Saved } from './visits.ts';

const Origin = z.enum(['shipped', 'own']);

/** Something that works but is probably not meant. */
const Warning = z.strictObject({ field: z.string(), reason: Sentence });

/** An instrument as it stands in the list. */
export const InstrumentSummary = z.strictObject({
  id: EntityId,
  version: Version,
  title: LocalText,
  source: Instrument.shape.source,
  origin: Origin,
  indicators: z.int(),
  nodes: z.int(),
});
export type InstrumentSummary = z.infer<typeof InstrumentSummary>;

/** An instrument with what a reader of it should know. */
export const InstrumentView = z.strictObject({
  instrument: Instrument,
  origin: Origin,
  sha256: Sha256,
  warnings: z.array(Warning),
});
export type InstrumentView = z.infer<typeof InstrumentView>;

/** A node in which two versions differ. */
export const NodeDiff = z.strictObject({
  node: EntityId,
  isIndicator: z.boolean(),
  changes: z.array(z.enum(['new', 'removed', 'wording', 'weight', 'scale', 'rule', 'place'])),
  before: LocalText.optional(),
  after: LocalText.optional(),
  weights: z.strictObject({ before: z.number().nullable(), after: z.number().nullable() }).optional(),
});

/** indicator → indicator of the other instrument, or null to give its answers up. */
const AnswerMapping = z.record(EntityId, EntityId.nullable()).refine((map) => Object.keys(map).length <= 5000);

/** What moving a visit to another instrument would do. */
export const Upgrade = z.strictObject({
  from: z.strictObject({ id: EntityId, version: Version }),
  to: z.strictObject({ id: EntityId, version: Version }),
  differences: z.array(NodeDiff),
  /** Answers that can neither stay nor move until somebody says where they go. */
  unsettled: z.array(
    z.strictObject({
      indicator: EntityId,
      answers: z.int(),
      why: z.enum(['removed', 'off-scale', 'target-missing', 'target-taken']),
    }),
  ),
});
export type Upgrade = z.infer<typeof Upgrade>;

const UpgradeInput = z.strictObject({
  visit: EntityId,
  to: InstrumentReference,
  mapping: AnswerMapping.default({}),
});

/** The calls of `instruments`. */
export const instruments = {
  list: call.output(
    z.strictObject({
      instruments: z.array(InstrumentSummary),
      questionnaires: z.array(
        z.strictObject({
          id: EntityId,
          version: Version,
          title: LocalText,
          items: z.int(),
          source: z.string().optional(),
        }),
      ),
      unreadable: z.array(z.strictObject({ fileName: z.string(), code: z.string(), data: ErrorData })),
    }),
  ),
  get: call.input(z.strictObject({ instrument: InstrumentReference })).output(InstrumentView),
  questionnaire: call.input(z.strictObject({ questionnaire: EntityId })).output(Questionnaire),
  /** Reads a file that was sent to `/uploads` and keeps nothing; errors name file, line, field and reason. */
  check: call
    .input(z.strictObject({ upload: UploadToken }))
    .output(InstrumentView.omit({ origin: true }).extend({ isKnown: z.boolean() })),
  /** Keeps the instrument of a file. `conflict` when that version exists and says something else. */
  import: call.input(z.strictObject({ upload: UploadToken })).output(InstrumentView),
  /** Copies an instrument under another id or version, with other weights where some are named. */
  duplicate: call
    .input(
      z.strictObject({
        from: InstrumentReference,
        id: EntityId,
        version: Version,
        title: LocalText.optional(),
        weights: z.record(EntityId, z.number().nonnegative().max(1_000_000)).default({}),
      }),
    )
    .output(InstrumentView),
  /** The file of an instrument, to be edited elsewhere and imported again. */
  source: call.input(z.strictObject({ instrument: InstrumentReference })).output(z.strictObject({ yaml: z.string() })),
  remove: call.input(z.strictObject({ instrument: InstrumentReference })).output(z.strictObject({})),
  compare: call
    .input(z.strictObject({ from: InstrumentReference, to: InstrumentReference }))
    .output(z.strictObject({ differences: z.array(NodeDiff) })),
  /** The shipped instrument that a visit uses with other weights, and those weights; nothing where they are as shipped. */
  editedWeights: call.input(z.strictObject({ visit: EntityId })).output(
    z.strictObject({
      from: z.strictObject({ id: EntityId, version: Version, title: LocalText }).optional(),
      nodes: z.array(NodeDiff),
    }),
  ),
  /** What moving a visit to another version would do; nothing is changed. */
  planUpgrade: call.input(UpgradeInput).output(Upgrade),
  /** Moves a visit to another version in one act. `conflict` while an answer is unsettled. */
  upgrade: call.input(UpgradeInput.extend(Actor.shape)).output(Saved),
};
