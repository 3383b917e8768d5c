import type { PdfView } from './pdf-file.ts';
import type { PdfChanges } from './pdf-writer.ts';
import { isKind, type PdfDict, type PdfRef, type PdfValue } from './pdf-value.ts';

/** Copies a value and everything it refers to from another file into the changes; returns it with the new numbers. */
export function copyObjects(value: PdfValue, source: PdfView, target: PdfChanges): PdfValue {
  const done = new Map<number, PdfRef>();
  const copyDict = (dict: PdfDict): PdfDict => ({
    kind: 'dict',
    entries: new Map([...dict.entries].map(([key, item]) => [key, copy(item)])),
  });
  const copyRef = (ref: PdfRef): PdfRef => {
    const known = done.get(ref.num);
    if (known) return known;
    const fresh = target.reserve();
    done.set(ref.num, fresh);
    target.set(fresh, copy(source.object(ref) ?? null));
    return fresh;
  };
  const copy = (item: PdfValue): PdfValue => {
    if (isKind(item, 'ref')) return copyRef(item);
    if (isKind(item, 'array')) return { kind: 'array', items: item.items.map(copy) };
    if (isKind(item, 'dict')) return copyDict(item);
    if (isKind(item, 'stream')) return { kind: 'stream', dict: copyDict(item.dict), raw: item.raw };
    return item;
  };
  return copy(value);
}
