import { PdfFault } from './pdf-fault.ts';
import type { PdfView } from './pdf-file.ts';
import { isKind, nameAt, need, textOf, type PdfDict, type PdfRef, type PdfValue } from './pdf-value.ts';

/** A signature field as it stands in one view of the file. */
export interface SignatureField {
  /** Fully qualified name. */
  name: string;
  /** /TU: the name shown to people; absent where there is none. */
  label?: string;
  ref: PdfRef;
  dict: PdfDict;
  /** The signature dictionary and its object number; absent while nobody has signed. */
  signature?: { ref: PdfRef; dict: PdfDict };
}

const mostFields = 20_000;
const deepest = 50;
/** A name is made of those of all fields above it: together they may grow without end. */
const longestName = 10_000;

/** All signature fields of the form, in its order. @throws PdfFault for a field tree that is malformed. */
export function readSignatureFields(view: PdfView): SignatureField[] {
  const form = view.resolve(view.root.entries.get('AcroForm'));
  if (form === null) return [];
  const roots = view.resolve(need(form, 'dict', 'AcroForm').entries.get('Fields'));
  if (roots === null) return [];
  const fields: SignatureField[] = [];
  const seen = new Set<number>();
  const walk = (value: PdfValue, parent: { name: string; type: string | undefined }, depth: number): void => {
    const ref = need(value, 'ref', 'a form field');
    if (seen.has(ref.num)) throw new PdfFault('malformed-object', 'the form is no tree');
    if (seen.size > mostFields || depth > deepest) throw new PdfFault('too-complex', 'the form has too many fields');
    seen.add(ref.num);
    const dict = need(view.object(ref), 'dict', 'a form field');
    const partial = dict.entries.get('T');
    const own = isKind(partial, 'string') ? textOf(partial) : '';
    const name = [parent.name, own].filter((part) => part !== '').join('.');
    if (name.length > longestName) throw new PdfFault('too-complex', 'the name of a field is too long');
    const type = nameAt(dict, 'FT') ?? parent.type;
    const kids = view.resolve(dict.entries.get('Kids'));
    if (isKind(kids, 'array')) for (const kid of kids.items) walk(kid, { name, type }, depth + 1);
    else if (type === 'Sig') fields.push(toField(view, { ref, dict, name }));
  };
  for (const root of need(roots, 'array', 'Fields').items) walk(root, { name: '', type: undefined }, 0);
  return fields;
}

function toField(view: PdfView, found: { ref: PdfRef; dict: PdfDict; name: string }): SignatureField {
  const label = found.dict.entries.get('TU');
  const value = found.dict.entries.get('V');
  const named = isKind(label, 'string') ? { ...found, label: textOf(label) } : found;
  if (value === undefined || value === null) return named;
  const ref = need(value, 'ref', 'the value of a signature field');
  return { ...named, signature: { ref, dict: need(view.object(ref), 'dict', 'a signature') } };
}
