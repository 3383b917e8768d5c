import { isKind, type PdfDict, type PdfValue } from '../pdf/pdf-value.ts';

/** Whether two objects are the same: structure, names, numbers, strings byte for byte, streams as encoded. */
export function isSameValue(a: PdfValue | undefined, b: PdfValue | undefined): boolean {
  if (a === b) return true;
  return isSameLeaf(a, b) || isSameNest(a, b);
}

function isSameLeaf(a: PdfValue | undefined, b: PdfValue | undefined): boolean {
  if (isKind(a, 'name')) return isKind(b, 'name') && a.name === b.name;
  if (isKind(a, 'ref')) return isKind(b, 'ref') && a.num === b.num && a.gen === b.gen;
  return isKind(a, 'string') && isKind(b, 'string') && Buffer.compare(a.bytes, b.bytes) === 0;
}

function isSameNest(a: PdfValue | undefined, b: PdfValue | undefined): boolean {
  if (isKind(a, 'array')) return isKind(b, 'array') && isSameList(a.items, b.items);
  if (isKind(a, 'dict')) return isKind(b, 'dict') && isSameDict(a, b);
  return isKind(a, 'stream') && isKind(b, 'stream') && isSameDict(a.dict, b.dict) && Buffer.compare(a.raw, b.raw) === 0;
}

function isSameList(a: readonly PdfValue[], b: readonly PdfValue[]): boolean {
  return a.length === b.length && a.every((item, index) => isSameValue(item, b[index]));
}

function isSameDict(a: PdfDict, b: PdfDict): boolean {
  if (a.entries.size !== b.entries.size) return false;
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
