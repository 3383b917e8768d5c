import type { PdfView } from '../pdf/pdf-file.ts';
import { isKind, nameAt, type PdfDict, type PdfValue } from '../pdf/pdf-value.ts';

/** Actions that run something, or change what the pages show. */
const activeActions = new Set(['JavaScript', 'Launch', 'ImportData', 'ResetForm', 'Hide', 'SetOCGState', 'Rendition']);
/** Annotations that play or draw what a program makes. */
const activeAnnotations = new Set(['RichMedia', 'Movie', 'Screen', '3D']);
/** Keys of streams that say that what is shown is kept in another file. */
const elsewhere = ['F', 'Ref', 'OPI'];

/** Whether a file holds what can show other content than what was signed: scripts, programs, XFA forms, media, content kept in other files. */
export function hasActiveContent(view: PdfView): boolean {
  for (const num of view.numbers()) {
    const entry = view.entry(num);
    const value = view.object({ kind: 'ref', num, gen: entry?.type === 'offset' ? entry.gen : 0 });
    if (isActive(value ?? null)) return true;
  }
  return false;
}

function isActive(value: PdfValue): boolean {
  if (isKind(value, 'array')) return value.items.some(isActive);
  if (isKind(value, 'stream')) return elsewhere.some((key) => value.dict.entries.has(key)) || isActive(value.dict);
  return isKind(value, 'dict') && isActiveDict(value);
}

function isActiveDict(dict: PdfDict): boolean {
  if (dict.entries.has('JS') || dict.entries.has('XFA')) return true;
  if (activeActions.has(nameAt(dict, 'S') ?? '') || activeAnnotations.has(nameAt(dict, 'Subtype') ?? '')) return true;
  return [...dict.entries.values()].some(isActive);
}
