import { z } from 'zod';
import { ActName } from './act-name.ts';
import { collectionNames, type CollectionName, type EntityOf } from './content.ts';
import { EntityId, Instant, Sha256, ShortText } from './primitives.ts';

const target = { collection: z.enum(collectionNames), id: EntityId };

/** Writes an entity whole. */
export interface Put<C extends CollectionName> {
  op: 'put';
  collection: C;
  id: string;
  value: EntityOf<C>;
}

/** The named fields of an entity; null takes one away, which only a field that may be absent allows. */
export type FieldsOf<C extends CollectionName> = {
  [F in keyof EntityOf<C>]?: undefined extends EntityOf<C>[F]
    ? Exclude<EntityOf<C>[F], undefined> | null
    : EntityOf<C>[F];
};

/** Writes named fields of an entity. */
export interface SetFields<C extends CollectionName> {
  op: 'set';
  collection: C;
  id: string;
  fields: FieldsOf<C>;
}

/** Takes an entity away. */
export interface Remove<C extends CollectionName> {
  op: 'remove';
  collection: C;
  id: string;
}

/** What an edit does to one entity of a collection. */
export type ChangeOf<C extends CollectionName> = Put<C> | SetFields<C> | Remove<C>;

/**
 * What an edit does to one entity: `put` writes it whole, `set` writes named fields, `remove` takes the entity away. No
 * field of an entity is ever null itself.
 */
export type Change = { [C in CollectionName]: ChangeOf<C> }[CollectionName];

/** The form of a change as it comes in; that its values fit their collection is proven when it is applied. */
export const Change: z.ZodType<Change, Change> = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('put'), ...target, value: z.record(z.string().max(100), z.unknown()) }),
  z.strictObject({ op: z.literal('set'), ...target, fields: z.record(z.string().max(100), z.unknown()) }),
  z.strictObject({ op: z.literal('remove'), ...target }),
]) as unknown as z.ZodType<Change, Change>;

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
  /** Who of the visit's team did it, and under which profile of the laptop, where that is known. */
  member: EntityId.optional(),
  profile: ShortText.optional(),
  /** What was done; its words are made when it is shown. */
  act: ActName.optional(),
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
