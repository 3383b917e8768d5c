import { z } from 'zod';
import { collectionNames, collections, type CollectionName, type EntityOf } from './content.ts';
import { kindOf, useOf, type FieldKind, type FieldUse } from './field.ts';

/** The name of a field of a collection. */
export type FieldName<C extends CollectionName> = keyof EntityOf<C> & string;
/** The fields of a collection that hold any text, or nothing. */
export type TextFieldName<C extends CollectionName> = {
  [F in FieldName<C>]-?: undefined extends EntityOf<C>[F] ? (string extends EntityOf<C>[F] ? F : never) : never;
}[FieldName<C>];

/** A field of a collection, as its schema describes it. */
export interface Field<C extends CollectionName = CollectionName> extends FieldUse {
  name: FieldName<C>;
  kind: FieldKind;
  /** It may be absent. */
  isOptional: boolean;
}

const fields = Object.fromEntries(collectionNames.map((name) => [name, describe(collections[name].shape)]));

/** The fields of a collection in the order of its schema. */
export function collectionFields<C extends CollectionName>(collection: C): readonly Field<C>[] {
  return (fields[collection] ?? []) as unknown as readonly Field<C>[];
}

/** Whether a field is a text of one of these kinds that may be absent. */
export function isText<C extends CollectionName>(
  field: Field<C>,
  kinds: readonly ('line' | 'text' | 'date')[],
): field is Field<C> & { name: TextFieldName<C> } {
  return field.isOptional && kinds.some((kind) => kind === field.kind);
}

function describe(shape: Record<string, z.ZodType>) {
  return Object.entries(shape).map(([name, schema]) => ({
    name,
    kind: kindOf(schema),
    isOptional: schema instanceof z.ZodOptional,
    ...useOf(schema),
  }));
}
