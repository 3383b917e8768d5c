import { isKind, nameAt, type PdfDict, type PdfRef, type PdfValue } from '../pdf/pdf-value.ts';
import { differsOnlyBy, hasOneReference, type Step } from './step.ts';

/** A field that was empty is now signed: its value, and what it looks like inside its own box. */
export function isAllowedField(step: Step, old: PdfDict, now: PdfDict): boolean {
  const isSignedNow = !isFilled(old) && isFilled(now);
  const isWidget = nameAt(old, 'Subtype') === 'Widget';
  return (
    isSignedNow &&
    isWidget &&
    differsOnlyBy(old, now, {
      V: (_, is) => isSignatureRef(step, is),
      AP: (_, is) => isAppearance(step, is),
      // Which of several looks is shown: there is one. When the box was last touched, and the page it says it is on.
      AS: (_, is) => isKind(is, 'name'),
      M: (_, is) => isKind(is, 'string'),
      P: (_, is) => isKind(is, 'ref') && step.pages.has(is.num),
      Rect: (_, is) => isVanishing(step, is) || isElsewhere(step, is),
    })
  );
}

function isFilled(field: PdfDict): boolean {
  return (field.entries.get('V') ?? null) !== null;
}

/** Some programs shrink the box of a signature they do not draw to nothing. */
function isVanishing(step: Step, value: PdfValue | undefined): boolean {
  const rect = step.after.resolve(value);
  return isKind(rect, 'array') && rect.items.length === 4 && rect.items.every((side) => side === 0);
}

/** A box that moves may cover what was signed, as a new one may. */
function isElsewhere(step: Step, value: PdfValue | undefined): boolean {
  step.effects.add('field-added');
  return isKind(value, 'array') && value.items.length === 4 && value.items.every((side) => typeof side === 'number');
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

/** The look that an empty field had, drawn anew by the program that fills the field in the same save. */
export function isLookOfSignedField(step: Step, ref: PdfRef, old: PdfValue, now: PdfValue): boolean {
  const isForm = [old, now].every((look) => isKind(look, 'stream') && nameAt(look.dict, 'Subtype') === 'Form');
  const owner = [...step.fields.values()].find(({ dict }) => {
    const look = dict.entries.get('AP');
    const drawn = isKind(look, 'dict') ? look.entries.get('N') : undefined;
    return isKind(drawn, 'ref') && drawn.num === ref.num;
  });
  if (!isForm || !owner || isFilled(owner.dict)) return false;
  const field = step.after.object(owner.ref);
  return isKind(field, 'dict') && isFilled(field) && hasOneReference(step, ref.num);
}

/** No action, no parent or child: such a field can do nothing. */
const plainFieldKeys = new Set(['Type', 'Subtype', 'FT', 'T', 'TU', 'Ff', 'F', 'Rect', 'P', 'V']);
/** What a field with a look of its own may have as well. */
const lookKeys = new Set(['AP', 'AS', 'DA', 'M', 'MK', 'BS', 'Border', 'H', 'NM']);

/** A field that came with its own signature: a timestamp that shows nothing, or a signature in a box of its own. */
export function isNewSignatureField(step: Step, item: PdfValue): boolean {
  if (!isKind(item, 'ref') || step.before.object(item) !== undefined) return false;
  const field = step.after.object(item);
  if (!isKind(field, 'dict') || nameAt(field, 'FT') !== 'Sig' || nameAt(field, 'Subtype') !== 'Widget') return false;
  const extra = [...field.entries.keys()].filter((key) => !plainFieldKeys.has(key));
  if (!isSignatureRef(step, field.entries.get('V'))) return false;
  if (extra.length === 0 && isInvisibleTimestamp(step, field)) return true;
  step.effects.add('field-added');
  const look = field.entries.get('AP');
  return extra.every((key) => lookKeys.has(key)) && (look === undefined || isAppearance(step, look));
}

function isInvisibleTimestamp(step: Step, field: PdfDict): boolean {
  const signature = step.after.resolve(field.entries.get('V'));
  const isTimestamp = isKind(signature, 'dict') && nameAt(signature, 'SubFilter') === 'ETSI.RFC3161';
  return isTimestamp && isVanishing(step, field.entries.get('Rect'));
}
