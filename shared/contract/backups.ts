import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { BackupRow } from '../schema/backup.ts';
import { LostPart, LostParts } from '../schema/bundle.ts';
import { EntityId, Instant } from '../schema/primitives.ts';
import { call, ErrorData, longWork } from './call.ts';

const Job = z.uuid().optional();
/** One visit, or null for all. */
const VisitOrAll = EntityId.nullable();

/** A visit whose last backup could not be made, and why; or was made without what the error names. */
export const BackupFailure = z.strictObject({ visit: EntityId, at: Instant, isMade: z.boolean(), data: ErrorData });
export type BackupFailure = z.infer<typeof BackupFailure>;

/** How many visits got a backup, how many had nothing new, and what was damaged or missing and is in none. */
export const MadeBackups = z.strictObject({
  made: z.int(),
  unchanged: z.int(),
  leftOut: z.array(LostPart.extend({ visit: EntityId })),
});
export type MadeBackups = z.infer<typeof MadeBackups>;

/** What came of bringing a backup back. */
export const RestoredBackup = z.strictObject({
  visit: EntityId,
  leftOut: LostParts,
  trashed: EntityId.optional(),
});
export type RestoredBackup = z.infer<typeof RestoredBackup>;

/** The calls of `backups`. */
export const backups = {
  /** The backups that are kept, of one visit or of all, newest first. Damaged ones are named apart. */
  list: call.input(z.strictObject({ visit: VisitOrAll })).output(
    z.strictObject({
      backups: z.array(BackupRow),
      damaged: z.array(z.strictObject({ visit: EntityId, backup: EntityId })),
    }),
  ),
  /** The visits whose last backup could not be made or lacks something; a whole one takes the visit off this list. */
  failures: call.output(z.array(BackupFailure)),
  /** Makes a backup now, of one visit or of all. */
  make: call.input(z.strictObject({ visit: VisitOrAll, job: Job })).output(eventIterator(longWork(MadeBackups))),
  /**
   * Brings a visit back. With `replace` it takes the place of the visit as it is, which goes to the trash as `trashed`;
   * without, it becomes a visit beside it.
   */
  restore: call
    .input(z.strictObject({ visit: EntityId, backup: EntityId, replace: z.boolean().default(false), job: Job }))
    .output(eventIterator(longWork(RestoredBackup))),
  /** Ends the work with that name; nothing where it has ended already. */
  cancel: call.input(z.strictObject({ job: z.uuid() })).output(z.strictObject({})),
};
