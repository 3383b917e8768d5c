import { z } from 'zod';
import { Instant } from './primitives.ts';

/** A place in the history where the computer's clock had gone back: this edit's time, and that of the edit before it. */
export const ClockJump = z.strictObject({ number: z.int().positive(), at: Instant, before: Instant });
export type ClockJump = z.infer<typeof ClockJump>;
