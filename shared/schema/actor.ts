import { z } from 'zod';
import { EntityId, ShortText } from './primitives.ts';

/** Who acts: the person by name, who that is in the visit's team, and the profile at the laptop where it names another. */
export const Actor = z.strictObject({
  by: ShortText,
  member: EntityId.optional(),
  profile: ShortText.optional(),
});
export type Actor = z.infer<typeof Actor>;
