import { z } from 'zod';
import { collectionNames } from './content.ts';
import { EntityId, Instant, Sha256, ShortText } from './primitives.ts';

const target = { collection: z.enum(collectionNames), id: EntityId };

/**
 * What an edit does to one entity: `put` writes it whole, `set` writes named fields (null takes a field away),
 * `remove` takes the entity away. No field of an entity is ever null itself.
 */
export const Change = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('put'), ...target, value: z.record(z.string().max(100), z.unknown()) }),
  z.strictObject({ op: z.literal('set'), ...target, fields: z.record(z.string().max(100), z.unknown()) }),
  z.strictObject({ op: z.literal('remove'), ...target }),
]);
export type Change = z.infer<typeof Change>;

/**
 * One recorded change: a line of `edits.jsonl`. `was` is what the change replaced (the whole entity for put and
 * remove, the named fields for set; null where there was nothing). `hash` is the SHA-256 of the RFC 8785 canonical
 * JSON of all the other fields; `prev` is the hash of the edit before, and so binds the whole history.
 */
export const Edit = z.strictObject({
  id: z.uuid(),
  at: Instant,
  by: ShortText,
  device: ShortText,
  /** Edits made by one act (a paste, an undo) share a batch and are undone together. */
  batch: z.uuid(),
  label: ShortText.optional(),
  /** The batch that this edit takes back (`undo`) or brings again (`redo`). */
  undoes: z.uuid().optional(),
  redoes: z.uuid().optional(),
  /** The act goes on in the next edit: without that one, none of it was ever acknowledged. */
  continues: z.literal(true).optional(),
  /** The version of the visit's schema that wrote it; absent for the first. */
  schema: z.int().positive().optional(),
  change: Change,
  was: z.record(z.string().max(100), z.unknown()).nullable(),
  prev: Sha256,
  hash: Sha256,
});
export type Edit = z.infer<typeof Edit>;
