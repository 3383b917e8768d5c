import { z } from 'zod';
import { kindOf, type FieldKind } from '../../schema/field.ts';

/** Strings that follow a form of their own, and so hold nobody's words. */
const formal: ReadonlySet<FieldKind> = new Set(['date', 'time', 'instant', 'hash', 'order', 'choice']);

/** A value with each of its words changed. What its schema does not tell of is taken for words. */
export function eachWord(schema: z.ZodType | undefined, value: unknown, change: (word: string) => string): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return eachWord(schema.unwrap() as z.ZodType, value, change);
  if (typeof value === 'string') return schema && formal.has(kindOf(schema)) ? value : change(value);
  if (Array.isArray(value)) return value.map((each) => eachWord(partOf(schema, ''), each, change));
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([key, each]) => [key, eachWord(partOf(schema, key), each, change)]);
  return Object.fromEntries(parts);
}

function partOf(schema: z.ZodType | undefined, key: string): z.ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  return schema instanceof z.ZodObject ? (schema.shape as Record<string, z.ZodType>)[key] : undefined;
}
