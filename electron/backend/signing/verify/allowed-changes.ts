import type { PdfView } from '../pdf/pdf-file.ts';
import { isKind, nameAt, type PdfArray, type PdfDict, type PdfRef, type PdfValue } from '../pdf/pdf-value.ts';
import { isAllowedField, isLookOfSignedField, isNewSignatureField } from './allowed-fields.ts';
import { isSameValue } from './compare-values.ts';
import { differsOnlyBy, hasOneReference, keepsAll, type Step } from './step.ts';

/** Whether an object that existed changed only as signing changes it. */
export function isAllowedChange(step: Step, ref: PdfRef, old: PdfValue, now: PdfValue): boolean {
  if (isKind(old, 'array') && isKind(now, 'array')) {
    const isList = ref.num === step.fieldsArray || step.annotationArrays.has(ref.num);
    return isList && addsOnlySignatures(step, old, now);
  }
  if (isKind(old, 'stream') && isKind(now, 'stream')) {
    return isLookOfSignedField(step, ref, old, now) || isMetadata(step, ref, old, now);
  }
  return isKind(old, 'dict') && isKind(now, 'dict') && isAllowedDict(step, ref, old, now);
}

function isAllowedDict(step: Step, ref: PdfRef, old: PdfDict, now: PdfDict): boolean {
  if (ref.num === step.root) return isAllowedRoot(step, old, now);
  if (ref.num === step.form) return isAllowedForm(step, old, now);
  if (ref.num === step.info) return isPlainNotes(step, old, now);
  if (ref.num === step.validationData) return isValidationData(step.before, old) && isValidationData(step.after, now);
  const field = step.fields.get(ref.num);
  if (field) return isAllowedField(step, old, now);
  return step.pages.has(ref.num) && isAllowedPage(step, old, now);
}

function isAllowedRoot(step: Step, old: PdfDict, now: PdfDict): boolean {
  const form = (view: PdfView, value: PdfValue | undefined): PdfDict | undefined => {
    const found = view.resolve(value);
    return isKind(found, 'dict') ? found : undefined;
  };
  return differsOnlyBy(old, now, {
    Perms: (was, is) => was === undefined && isCertification(step.after, is),
    DSS: (_, is) => isValidationData(step.after, step.after.resolve(is)),
    Extensions: (was, is) => isPlainExtensions(step.after, is) && keepsAll(was, is),
    Version: (_, is) => isKind(is, 'name') && /^\d\.\d$/u.test(is.name),
    // A form that stands inside the catalogue itself, or stood there.
    AcroForm: (was, is) => {
      const [before, after] = [form(step.before, was), form(step.after, is)];
      return before !== undefined && after !== undefined && isAllowedForm(step, before, after);
    },
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

function isAllowedForm(step: Step, old: PdfDict, now: PdfDict): boolean {
  /** Fonts for fields that came along: nothing that was there is drawn with them. */
  const comesWithField = (was: PdfValue | undefined, is: PdfValue | undefined): boolean => {
    step.effects.add('field-added');
    return keepsAll(step.before.resolve(was) ?? undefined, step.after.resolve(is));
  };
  return differsOnlyBy(old, now, {
    Fields: (was, is) => {
      const [before, after] = [step.before.resolve(was), step.after.resolve(is)];
      return isKind(before, 'array') && isKind(after, 'array') && addsOnlySignatures(step, before, after);
    },
    SigFlags: (_, is) => is === 3,
    DR: comesWithField,
    DA: comesWithField,
  });
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

const noteKeys = ['ModDate', 'Producer', 'CreationDate'];

/** Notes about the file that no page shows and no window names: when it was saved, and by which program. */
export function isPlainNotes(step: Step, old: PdfDict | undefined, now: PdfValue): boolean {
  step.effects.add('notes-changed');
  const isText = (_: PdfValue | undefined, is: PdfValue | undefined): boolean => isKind(is, 'string');
  const before: PdfDict = old ?? { kind: 'dict', entries: new Map() };
  return isKind(now, 'dict') && differsOnlyBy(before, now, Object.fromEntries(noteKeys.map((key) => [key, isText])));
}

/** The same notes as XML, which only the catalogue may name. */
function isMetadata(step: Step, ref: PdfRef, old: PdfValue, now: PdfValue): boolean {
  if (ref.num !== step.metadata || !isKind(old, 'stream') || !isKind(now, 'stream')) return false;
  step.effects.add('notes-changed');
  const isXml = [old, now].every(({ dict }) => nameAt(dict, 'Type') === 'Metadata');
  return isXml && hasOneReference(step, ref.num);
}
