import { z } from 'zod';

/** What a value is: `line` and `text` hold words of people, the others never do. */
export type FieldKind =
  | 'line'
  | 'text'
  | 'reference'
  | 'date'
  | 'time'
  | 'instant'
  | 'hash'
  | 'order'
  | 'choice'
  | 'number'
  | 'yes-no'
  | 'list'
  | 'group';

/** Where a field of an entity shows, and whether a copy for others may have it. */
export interface FieldUse {
  /** Papers print it. */
  isPrinted?: true;
  /** The search of its list reads it. */
  isSearched?: true;
  /** It tells of a person what a copy for others must not: it is left out there. */
  isPersonal?: true;
}

const kinds = z.registry<{ kind: FieldKind }>();
const uses = z.registry<FieldUse>();

/** A kind of value: every schema that is made narrower from it is of this kind too. */
export function ofKind<S extends z.ZodType>(kind: FieldKind, schema: S): S {
  kinds.add(schema, { kind });
  return schema;
}

/** A field of an entity with where it shows. */
export function field<S extends z.ZodType>(schema: S, use: FieldUse): S {
  const own = schema.clone();
  uses.add(own, use);
  return own;
}

/** Where a field shows. */
export function useOf(schema: z.ZodType): FieldUse {
  return uses.get(schema) ?? {};
}

/** The kind of a value. Words that nobody gave a kind are a line: nothing is taken for harmless. */
export function kindOf(schema: z.ZodType): FieldKind {
  const own = kinds.get(schema)?.kind;
  if (own !== undefined) return own;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return kindOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodUnion) return kindOfUnion(schema.options as z.ZodType[]);
  return kindsOfTypes[schema.type] ?? 'line';
}

function kindOfUnion(options: z.ZodType[]): FieldKind {
  return options.map(kindOf).every((kind) => kind === 'choice' || kind === 'number') ? 'choice' : 'line';
}

const kindsOfTypes: Partial<Record<z.ZodType['type'], FieldKind>> = {
  enum: 'choice',
  literal: 'choice',
  number: 'number',
  boolean: 'yes-no',
  array: 'list',
  tuple: 'list',
  object: 'group',
  record: 'group',
};
