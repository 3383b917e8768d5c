import { PdfFault } from './pdf-fault.ts';
import type { PdfView } from './pdf-file.ts';
import { isKind, need, type PdfDict, type PdfRef, type PdfValue } from './pdf-value.ts';

/** A page with the number of its object. */
export interface PdfPage {
  ref: PdfRef;
  dict: PdfDict;
}

/** The pages in reading order. @throws PdfFault when the tree is malformed or turns in a circle. */
export function readPages(view: PdfView): PdfPage[] {
  const pages: PdfPage[] = [];
  const seen = new Set<number>();
  const pending: PdfValue[] = [view.root.entries.get('Pages') ?? null];
  while (pending.length > 0) {
    const ref = need(pending.pop(), 'ref', 'a page');
    if (seen.has(ref.num)) throw new PdfFault('malformed-object', 'the page tree is no tree');
    seen.add(ref.num);
    const dict = need(view.object(ref), 'dict', 'a page');
    const kids = view.resolve(dict.entries.get('Kids'));
    if (isKind(kids, 'array')) for (const kid of kids.items.toReversed()) pending.push(kid);
    else pages.push({ ref, dict });
  }
  return pages;
}
