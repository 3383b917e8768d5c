import { printable } from '../../../shared/domain/papers/printable.ts';
import type { Content } from '../../../shared/schema/content.ts';

/** A visit with every text as papers print it. */
export function printableContent(content: Content): Content {
  return mapped(content) as Content;
}

function mapped(value: unknown): unknown {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map(mapped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapped(part)]));
}
