import { ActName } from './act-name.ts';
import { z } from 'zod';
import { Change } from './edit.ts';
import { ShortText } from './primitives.ts';

/** One act of a person, whole: all of its changes are one step of undo, however many calls it takes to save them. */
export const Act = z.strictObject({
  /** Its id: what was saved of it already is not done again. */
  batch: z.uuid(),
  by: ShortText,
  act: ActName.optional(),
  changes: z.array(Change).min(1),
});
export type Act = z.infer<typeof Act>;
