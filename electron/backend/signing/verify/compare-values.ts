import { isKind, type PdfValue } from '../pdf/pdf-value.ts';

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
  const pending: PdfValue[] = [value];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (isKind(next, 'ref')) yield next;
    if (isKind(next, 'array')) for (const item of next.items) pending.push(item);
    if (isKind(next, 'dict')) for (const item of next.entries.values()) pending.push(item);
    if (isKind(next, 'stream')) pending.push(next.dict);
  }
}
