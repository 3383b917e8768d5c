import type { PdfValue } from '../pdf/pdf-value.ts';

/** Whether two objects are the same: structure, names, numbers, strings byte for byte, streams as encoded. */
export function isSameValue(a: PdfValue | undefined, b: PdfValue | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a.kind === 'name') return b.kind === 'name' && a.name === b.name;
  if (a.kind === 'ref') return b.kind === 'ref' && a.num === b.num && a.gen === b.gen;
  if (a.kind === 'string') return b.kind === 'string' && Buffer.compare(a.bytes, b.bytes) === 0;
  if (a.kind === 'stream') {
    return b.kind === 'stream' && isSameValue(a.dict, b.dict) && Buffer.compare(a.raw, b.raw) === 0;
  }
  if (a.kind === 'array') {
    const other = b.kind === 'array' ? b.items : undefined;
    return other?.length === a.items.length && a.items.every((item, index) => isSameValue(item, other[index]));
  }
  if (b.kind !== 'dict' || a.entries.size !== b.entries.size) return false;
  return [...a.entries].every(([key, item]) => b.entries.has(key) && isSameValue(item, b.entries.get(key)));
}

/** Every reference inside a value, not followed. */
export function* referencesIn(value: PdfValue): Generator<{ num: number; gen: number }> {
  if (typeof value !== 'object' || value === null) return;
  if (value.kind === 'ref') yield value;
  if (value.kind === 'array') for (const item of value.items) yield* referencesIn(item);
  if (value.kind === 'dict') for (const item of value.entries.values()) yield* referencesIn(item);
  if (value.kind === 'stream') yield* referencesIn(value.dict);
}
