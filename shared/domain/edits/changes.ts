import type { CollectionName, EntityOf } from '../../schema/content.ts';
import type { Change, FieldsOf, Put, Remove, SetFields } from '../../schema/edit.ts';

/** Writes an entity whole. */
export function put<C extends CollectionName>(collection: C, id: string, value: EntityOf<C>): Put<C> {
  return { op: 'put', collection, id, value };
}

/** Writes named fields of an entity; null takes one away. */
export function set<C extends CollectionName>(collection: C, id: string, fields: FieldsOf<C>): SetFields<C> {
  return { op: 'set', collection, id, fields };
}

/** Takes an entity away. */
export function remove<C extends CollectionName>(collection: C, id: string): Remove<C> {
  return { op: 'remove', collection, id };
}

/** The fields of a new entity that somebody gave; a text that is empty was not given. */
export function given<T extends object>(fields: T): { [F in keyof T]?: Exclude<T[F], undefined> } {
  const said = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(said) as { [F in keyof T]?: Exclude<T[F], undefined> };
}

/** An optional text of an entity as it was typed; an empty one takes it away. */
export function typedText<F extends string>(field: F, text: string): Record<F, string | null> {
  return { [field]: text === '' ? null : text } as Record<F, string | null>;
}

/** The change back to recorded values, of whatever collection: that they fit is proven again when it is applied. */
export function recorded(change: {
  op: 'put' | 'set';
  collection: CollectionName;
  id: string;
  values: Record<string, unknown>;
}): Change {
  const { op, values, ...target } = change;
  return { op, ...target, ...(op === 'put' ? { value: values } : { fields: values }) } as Change;
}

/** The fields that a change writes, by name: all of the entity for `put`, none for `remove`. */
export function writtenFields(change: Change): Record<string, unknown> {
  return change.op === 'put' ? change.value : change.op === 'set' ? change.fields : {};
}
