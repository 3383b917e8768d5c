import type { PdfView } from '../pdf/pdf-file.ts';
import { isKind, nameAt, type PdfArray, type PdfDict, type PdfRef, type PdfValue } from '../pdf/pdf-value.ts';
import { isSameValue } from './compare-values.ts';

/** Two neighbouring views of a file, and the numbers of the objects in the older one that a signature may touch. */
export interface Step {
  before: PdfView;
  after: PdfView;
  root: number;
  form: number;
  fieldsArray: number;
  validationData: number;
  fields: Set<number>;
  pages: Set<number>;
  annotationArrays: Set<number>;
  /** Told of a signature whose field, with a look of its own, came with it. */
  addsField(): void;
}

/** Whether an object that existed changed only as signing changes it. */
export function isAllowedChange(step: Step, ref: PdfRef, old: PdfValue, now: PdfValue): boolean {
  if (isKind(old, 'array') && isKind(now, 'array')) {
    const isList = ref.num === step.fieldsArray || step.annotationArrays.has(ref.num);
    return isList && addsOnlySignatures(step, old, now);
  }
  if (!isKind(old, 'dict') || !isKind(now, 'dict')) return false;
  if (ref.num === step.root) return isAllowedRoot(step, old, now);
  if (ref.num === step.form) return isAllowedForm(step, old, now);
  if (ref.num === step.validationData) return isValidationData(step.before, old) && isValidationData(step.after, now);
  if (step.fields.has(ref.num)) return isAllowedField(step, old, now);
  return step.pages.has(ref.num) && isAllowedPage(step, old, now);
}

type KeyRule = (old: PdfValue | undefined, now: PdfValue | undefined) => boolean;

/** Every key is the same but those with a rule, and those obey it. */
function differsOnlyBy(old: PdfDict, now: PdfDict, rules: Record<string, KeyRule>): boolean {
  const keys = new Set([...old.entries.keys(), ...now.entries.keys()]);
  return [...keys].every((key) => {
    const [was, is] = [old.entries.get(key), now.entries.get(key)];
    if (isSameValue(was, is)) return true;
    const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
    return rule !== undefined && rule(was, is);
  });
}

function isAllowedRoot(step: Step, old: PdfDict, now: PdfDict): boolean {
  return differsOnlyBy(old, now, {
    Perms: (was, is) => was === undefined && isCertification(step.after, is),
    DSS: (_, is) => isValidationData(step.after, step.after.resolve(is)),
    Extensions: (was, is) => isPlainExtensions(step.after, is) && keepsAll(was, is),
    // A form that stands inside the catalogue itself.
    AcroForm: (was, is) => isKind(was, 'dict') && isKind(is, 'dict') && isAllowedForm(step, was, is),
  });
}

/** The permission of one certifying signature and no other. */
function isCertification(view: PdfView, value: PdfValue | undefined): boolean {
  const perms = view.resolve(value);
  if (!isKind(perms, 'dict') || perms.entries.size !== 1) return false;
  const signature = view.resolve(perms.entries.get('DocMDP'));
  return isKind(signature, 'dict') && signature.entries.has('ByteRange');
}

const validationKeys = new Set(['Type', 'VRI', 'Certs', 'OCSPs', 'CRLs']);

/** Certificates and revocation data: shapes that draw nothing, whatever else might refer to them. */
function isValidationData(view: PdfView, value: PdfValue): boolean {
  if (!isKind(value, 'dict') || [...value.entries.keys()].some((key) => !validationKeys.has(key))) return false;
  return ['Certs', 'OCSPs', 'CRLs'].every((key) => isStreamList(view, value.entries.get(key)));
}

function isStreamList(view: PdfView, value: PdfValue | undefined): boolean {
  const list = view.resolve(value);
  if (list === null) return true;
  return (
    isKind(list, 'array') && list.items.every((item) => isKind(item, 'ref') && isKind(view.object(item), 'stream'))
  );
}

function isPlainExtensions(view: PdfView, value: PdfValue | undefined): boolean {
  const extensions = view.resolve(value);
  if (!isKind(extensions, 'dict')) return false;
  const isLeaf = (leaf: PdfValue): boolean => isKind(leaf, 'name') || typeof leaf === 'number';
  return [...extensions.entries.values()].every(
    (item) => isLeaf(item) || (isKind(item, 'dict') && [...item.entries.values()].every(isLeaf)),
  );
}

function keepsAll(was: PdfValue | undefined, is: PdfValue | undefined): boolean {
  if (was === undefined) return true;
  if (!isKind(was, 'dict') || !isKind(is, 'dict')) return false;
  return [...was.entries].every(([key, item]) => isSameValue(item, is.entries.get(key)));
}

function isAllowedForm(step: Step, old: PdfDict, now: PdfDict): boolean {
  return differsOnlyBy(old, now, {
    Fields: (was, is) => isKind(was, 'array') && isKind(is, 'array') && addsOnlySignatures(step, was, is),
    SigFlags: (_, is) => is === 3,
  });
}

/** A field that was empty is now signed: its value, and what it looks like inside its own box. */
function isAllowedField(step: Step, old: PdfDict, now: PdfDict): boolean {
  const isSignedNow = !isFilled(old) && isFilled(now);
  const isWidget = nameAt(old, 'Subtype') === 'Widget';
  return (
    isSignedNow &&
    isWidget &&
    differsOnlyBy(old, now, {
      V: (_, is) => isSignatureRef(step, is),
      AP: (_, is) => isAppearance(step, is),
    })
  );
}

function isFilled(field: PdfDict): boolean {
  return (field.entries.get('V') ?? null) !== null;
}

/** A signature that is new in this step: an old object could be anything that the page already shows. */
function isSignatureRef(step: Step, value: PdfValue | undefined): boolean {
  if (!isKind(value, 'ref') || step.before.object(value) !== undefined) return false;
  const signature = step.after.object(value);
  return isKind(signature, 'dict') && signature.entries.has('ByteRange') && signature.entries.has('Contents');
}

/** `<< /N form >>`, written in place or as a new object: an old one could be drawn from elsewhere. */
function isAppearance(step: Step, value: PdfValue | undefined): boolean {
  if (isKind(value, 'ref') && step.before.object(value) !== undefined) return false;
  const look = step.after.resolve(value);
  if (!isKind(look, 'dict') || look.entries.size !== 1) return false;
  const form = step.after.resolve(look.entries.get('N'));
  return isKind(form, 'stream') && nameAt(form.dict, 'Subtype') === 'Form';
}

function isAllowedPage(step: Step, old: PdfDict, now: PdfDict): boolean {
  return differsOnlyBy(old, now, {
    Annots: (was, is) => {
      const [before, after] = [step.before.resolve(was), step.after.resolve(is)];
      const existing: PdfValue = before ?? { kind: 'array', items: [] };
      return isKind(existing, 'array') && isKind(after, 'array') && addsOnlySignatures(step, existing, after);
    },
  });
}

/** The list keeps what it had, in order, and gains only fields of timestamps and of new signatures. */
function addsOnlySignatures(step: Step, old: PdfArray, now: PdfArray): boolean {
  const keeps = old.items.every((item, index) => isSameValue(item, now.items[index]));
  return keeps && now.items.slice(old.items.length).every((item) => isNewSignatureField(step, item));
}

/** No action, no parent or child: such a field can do nothing. */
const plainFieldKeys = new Set(['Type', 'Subtype', 'FT', 'T', 'TU', 'Ff', 'F', 'Rect', 'P', 'V']);

function isNewSignatureField(step: Step, item: PdfValue): boolean {
  if (!isKind(item, 'ref') || step.before.object(item) !== undefined) return false;
  const field = step.after.object(item);
  if (!isKind(field, 'dict') || nameAt(field, 'FT') !== 'Sig' || nameAt(field, 'Subtype') !== 'Widget') return false;
  const extra = [...field.entries.keys()].filter((key) => !plainFieldKeys.has(key));
  if (!isSignatureRef(step, field.entries.get('V'))) return false;
  if (extra.length === 0 && isInvisibleTimestamp(step, field)) return true;
  if (extra.some((key) => key !== 'AP') || !isAppearance(step, field.entries.get('AP'))) return false;
  step.addsField();
  return true;
}

function isInvisibleTimestamp(step: Step, field: PdfDict): boolean {
  const rect = step.after.resolve(field.entries.get('Rect'));
  const isZero = isKind(rect, 'array') && rect.items.length === 4 && rect.items.every((side) => side === 0);
  const signature = step.after.resolve(field.entries.get('V'));
  return isZero && isKind(signature, 'dict') && nameAt(signature, 'SubFilter') === 'ETSI.RFC3161';
}
