import { ActName } from './act-name.ts';
import { z } from 'zod';
import { Actor } from './actor.ts';
import { Change } from './edit.ts';

/** One act of a person, whole: all of its changes are one step of undo, however many calls it takes to save them. */
export const PendingAct = z.strictObject({
  /** Its id: what was saved of it already is not done again. */
  batch: z.uuid(),
  ...Actor.shape,
  act: ActName.optional(),
  changes: z.array(Change).min(1),
});
export type PendingAct = z.infer<typeof PendingAct>;
