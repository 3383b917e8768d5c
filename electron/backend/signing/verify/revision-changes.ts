import type { PdfFile, PdfView } from '../pdf/pdf-file.ts';
import { readPages } from '../pdf/pdf-pages.ts';
import { readSignatureFields } from '../pdf/signature-fields.ts';
import { isKind, need, type PdfRef, type PdfValue } from '../pdf/pdf-value.ts';
import { isAllowedChange, type Step } from './allowed-changes.ts';
import { isSameValue, referencesIn } from './compare-values.ts';

/** What saves added: nothing but signatures in fields that were there, also signatures with fields of their own, or something else. */
export type Additions = 'signatures' | 'signatures-with-fields' | 'other';

/**
 * What the saves from one to another (indices into the file's revisions) added. Signatures, timestamps and their
 * validation data aside, everything that differs in the graph of objects counts, seen or unseen.
 */
export function additionsBetween(file: PdfFile, from: number, to: number): Additions {
  let hasFields = false;
  const dangling = new Set<number>();
  addDangling(file.view(from + 1), file.view(from + 1).numbers(), dangling);
  for (let index = from + 1; index <= to; index += 1) {
    const step = openStep(file, index, () => {
      hasFields = true;
    });
    if (!isSignatureSave(step, dangling)) return 'other';
    const view = file.view(index + 1);
    addDangling(view, view.revision.entries.keys(), dangling);
  }
  return hasFields ? 'signatures-with-fields' : 'signatures';
}

function isSignatureSave(step: Step, dangling: Set<number>): boolean {
  const { before, after } = step;
  if (!isSameTrailer(before, after)) return false;
  for (const [num, entry] of after.revision.entries) {
    const ref = { kind: 'ref' as const, num, gen: entry.type === 'offset' ? entry.gen : 0 };
    if (num === 0 && entry.type === 'free') continue;
    const isUsed = (before.entry(num)?.type ?? 'free') !== 'free';
    if (entry.type === 'free' ? isUsed : !isHarmless(step, ref, isUsed, dangling)) return false;
  }
  return true;
}

function isHarmless(step: Step, ref: PdfRef, isUsed: boolean, dangling: Set<number>): boolean {
  const now = step.after.object(ref);
  if (now === undefined) return false;
  // A new object is reached only through changes that are allowed, unless an old reference waited for its number.
  if (!isUsed) return !dangling.has(ref.num);
  const old = step.before.object(ref);
  return old !== undefined && (isSameValue(old, now) || isAllowedChange(step, ref, old, now));
}

function openStep(file: PdfFile, index: number, addsField: () => void): Step {
  const before = file.view(index);
  const after = file.view(index + 1);
  const pages = readPages(before);
  return {
    before,
    after,
    addsField,
    root: need(before.trailer.entries.get('Root'), 'ref', 'Root').num,
    form: refNumber(before.root.entries.get('AcroForm')),
    fieldsArray: refNumber(formEntry(before, 'Fields')),
    validationData: refNumber(before.root.entries.get('DSS')),
    fields: new Set(readSignatureFields(before).map(({ ref }) => ref.num)),
    pages: new Set(pages.map(({ ref }) => ref.num)),
    annotationArrays: new Set(pages.map(({ dict }) => refNumber(dict.entries.get('Annots'))).filter((num) => num >= 0)),
  };
}

function formEntry(view: PdfView, key: string): PdfValue | undefined {
  const form = view.resolve(view.root.entries.get('AcroForm'));
  return isKind(form, 'dict') ? form.entries.get(key) : undefined;
}

function refNumber(value: PdfValue | undefined): number {
  return isKind(value, 'ref') ? value.num : -1;
}

function isSameTrailer(before: PdfView, after: PdfView): boolean {
  const [old, now] = [before.trailer.entries, after.trailer.entries];
  if (now.has('XRefStm')) return false;
  const firstId = (value: PdfValue | undefined): PdfValue | undefined =>
    isKind(value, 'array') ? value.items[0] : undefined;
  return (
    isSameValue(old.get('Root'), now.get('Root')) &&
    (now.get('Info') === undefined || isSameValue(old.get('Info'), now.get('Info'))) &&
    (now.get('ID') === undefined || isSameValue(firstId(old.get('ID')), firstId(now.get('ID'))))
  );
}

/** Adds the numbers that some objects refer to although nothing has them: what a later save defines there would appear in old content. */
function addDangling(view: PdfView, numbers: Iterable<number>, dangling: Set<number>): void {
  const isMissing = (num: number): boolean => (view.entry(num)?.type ?? 'free') === 'free';
  for (const num of numbers) {
    const entry = view.entry(num);
    const value = view.object({ kind: 'ref', num, gen: entry?.type === 'offset' ? entry.gen : 0 });
    for (const ref of referencesIn(value ?? null)) if (isMissing(ref.num)) dangling.add(ref.num);
  }
  for (const ref of referencesIn(view.trailer)) if (isMissing(ref.num)) dangling.add(ref.num);
}
