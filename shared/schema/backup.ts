import { z } from 'zod';
import { BundledFile, LostParts } from './bundle.ts';
import { EntityId, Instant, Sha256 } from './primitives.ts';

/** Why a backup was made: by itself, because somebody asked, or before another took the visit's place. */
export const BackupReason = z.enum(['automatic', 'asked', 'before-restore']);
export type BackupReason = z.infer<typeof BackupReason>;

/** `backup.json`: what one backup of a visit holds. */
export const BackupRecord = z.strictObject({
  at: Instant,
  reason: BackupReason,
  edits: z.int().positive(),
  /** Hash of the last edit in it. */
  head: Sha256,
  /** The journal and the papers, which lie beside this file, and the evidence, which all backups of a visit share. */
  files: z.array(BundledFile).max(20_000),
  /** What was damaged or missing when it was made. A backup without this list was made before backups were proven. */
  leftOut: LostParts.optional(),
});
export type BackupRecord = z.infer<typeof BackupRecord>;

/** One backup as it is listed. */
export const BackupRow = z.strictObject({
  visit: EntityId,
  /** Names the backup among those of its visit. */
  backup: EntityId,
  at: Instant,
  reason: BackupReason,
  edits: z.int().positive(),
  head: Sha256,
  bytes: z.int().nonnegative(),
  /** Whether it was proven when it was made, by what restores it; and what it lacks. */
  isProven: z.boolean(),
  leftOut: LostParts,
});
export type BackupRow = z.infer<typeof BackupRow>;
