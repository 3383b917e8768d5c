import { ActName } from '../schema/act-name.ts';
import { Actor } from '../schema/actor.ts';
import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { errorCodes } from '../domain/app-error.ts';
import { ClockJump } from '../schema/clock-jump.ts';
import { collectionNames, type Content } from '../schema/content.ts';
import { Change, Edit } from '../schema/edit.ts';
import { EntityId, Instant, Label, Sha256, ShortText, TypedLabel } from '../schema/primitives.ts';
import { ChosenStatus } from '../schema/visit.ts';
import { VisitSummary } from '../schema/visit-summary.ts';
import { VisitPlan } from '../schema/visit-plan.ts';
import { call, ErrorData, UploadToken } from './call.ts';
import { changesPerCall } from './size-limits.ts';

const VisitRef = z.strictObject({ visit: EntityId });
const ActorIn = VisitRef.extend(Actor.shape);

/** Content was proven when it was read and every change since; it is not proven again on its way out. */
const ContentOut = z.custom<Content>((value) => typeof value === 'object' && value !== null);

/** Edits that are on disk, the head of the history after them, and when they were written. */
export const Saved = z.strictObject({ edits: z.array(Edit), head: Sha256, at: Instant });
export type Saved = z.infer<typeof Saved>;

/** A visit as it is opened. */
export const VisitView = z.strictObject({
  id: EntityId,
  content: ContentOut,
  head: Sha256,
  edits: z.int().nonnegative(),
  savedAt: Instant.optional(),
  /** Why it cannot be changed. */
  readOnly: ErrorData.optional(),
  /** Bytes of a last, never acknowledged act that were left out. */
  tornBytes: z.int().nonnegative(),
  /** What was damaged, and could be made again without loss when it was opened. */
  rebuilt: ErrorData.optional(),
  /** What it holds that no way in lets through any more, each with its place: it blocks the seal. */
  forbidden: ErrorData.optional(),
});
export type VisitView = z.infer<typeof VisitView>;

/** The last good state of a damaged visit. */
const LastGood = z.strictObject({
  title: Label,
  place: ShortText,
  /** When the last change in it was made, where that is known. */
  at: Instant.optional(),
  /** Changes that are not in it. */
  lostChanges: z.int().nonnegative(),
  /** Changes whose record (who, when, from what) is then only in the copy set aside. */
  lostRecords: z.int().nonnegative(),
});

/** A moment of a visit: after so many edits, or by the clock (all up to the last edit that was made no later). */
const Moment = z.union([z.strictObject({ edits: z.int().nonnegative() }), z.strictObject({ at: Instant })]);

const Made = z.strictObject({ visit: EntityId });

/** The calls of `visits`. */
export const visits = {
  list: call.output(
    z.strictObject({
      visits: z.array(VisitSummary),
      trash: z.array(VisitSummary),
      unreadable: z.array(z.strictObject({ id: z.string(), code: z.enum(errorCodes), data: ErrorData })),
      /** Why none of them can be changed, nor a new one made: the disk is full, or takes no writing. */
      readOnly: ErrorData.optional(),
    }),
  ),
  create: call.input(Actor.extend({ plan: VisitPlan })).output(Made),
  /** From a YAML or JSON file that was sent to `/uploads`; errors name line and field of it. */
  createFromFile: call.input(Actor.extend({ upload: UploadToken })).output(Made),
  /** The visit of 2020, as the news item reports it; its ratings are an illustration. */
  createSample: call.input(Actor).output(Made),
  open: call.input(VisitRef).output(VisitView),
  /**
   * One act: all of its changes or none. Sent again with the same batch it is not done twice. One that is too long for a
   * call goes in parts under one batch, each with how many changes stand before it; they are one step of undo.
   */
  edit: call
    .input(
      ActorIn.extend({
        act: ActName.optional(),
        batch: z.uuid().optional(),
        from: z.int().nonnegative().optional(),
        changes: z.array(Change).min(1).max(changesPerCall),
      }),
    )
    .output(Saved),
  /**
   * Takes back the last act of this person that still stands, or the act of anybody that `batch` names. `conflict` when
   * somebody changed the same since.
   */
  undo: call.input(ActorIn.extend({ batch: z.uuid().optional() })).output(Saved),
  redo: call.input(ActorIn).output(Saved),
  /** Edits, newest first, optionally of one collection, entity, field or person. */
  history: call
    .input(
      z.strictObject({
        visit: EntityId,
        collection: z.enum(collectionNames).optional(),
        entity: EntityId.optional(),
        field: z.string().max(100).optional(),
        by: ShortText.optional(),
        skip: z.int().nonnegative().default(0),
        limit: z.int().min(1).max(1000).default(100),
      }),
    )
    .output(
      z.strictObject({
        edits: z.array(Edit),
        /** How many edits the visit had with each of these: what `asOf` takes. */
        numbers: z.array(z.int()),
        /** Those of them before which the computer's clock had gone back. */
        clockJumps: z.array(ClockJump),
        total: z.int(),
        head: Sha256,
      }),
    ),
  /** The content as it was after so many edits, or at a moment. */
  asOf: call
    .input(z.strictObject({ visit: EntityId, moment: Moment }))
    .output(z.strictObject({ content: ContentOut, edits: z.int().nonnegative(), at: Instant.optional() })),
  /** Leads the content back to what it was after so many edits: one act, which can be undone. State and signatures stay. */
  revert: call.input(ActorIn.extend({ edits: z.int().nonnegative() })).output(Saved),
  /** What a seal would freeze now: shown to whoever is about to set it. Changes nothing. */
  sealing: call.input(VisitRef).output(
    z.strictObject({
      digest: Sha256,
      head: Sha256,
      edits: z.int(),
      counts: z.record(z.enum(collectionNames), z.int()),
      signatories: z.array(Label),
    }),
  ),
  /**
   * Leads a visit to another state; `reason` is needed to open a sealed one again. `signed` follows from signatures. With
   * the `digest` that was shown before a seal, it is set on that content or not at all.
   */
  transition: call
    .input(
      ActorIn.extend({
        to: ChosenStatus,
        reason: TypedLabel.optional(),
        digest: Sha256.optional(),
      }),
    )
    .output(Saved),
  /** Reads every byte again and proves it: journal, snapshot, evidence. */
  check: call.input(VisitRef).output(
    z.strictObject({
      edits: z.int(),
      head: Sha256,
      digest: Sha256,
      evidence: z.int(),
      tornBytes: z.int(),
      /** No damage: where the computer's clock had gone back. */
      clockJumps: z.array(ClockJump),
      rebuilt: ErrorData.optional(),
    }),
  ),
  /** What is damaged in a visit that cannot be opened, and what could be had back. Changes nothing. */
  damage: call.input(VisitRef).output(z.strictObject({ damage: ErrorData, lastGood: LastGood.optional() })),
  /** Brings a damaged visit back to its last good state; answers the copies of its files that were set aside. */
  repair: call.input(ActorIn).output(z.strictObject({ copies: z.array(z.string()) })),
  trash: call.input(VisitRef).output(z.strictObject({})),
  restore: call.input(VisitRef).output(z.strictObject({})),
  /** Deletes a visit in the trash for ever. */
  remove: call.input(VisitRef).output(z.strictObject({})),
  /** Announces what was saved in a visit, by anyone, from now on. */
  changes: call.input(VisitRef).output(eventIterator(Saved)),
};
