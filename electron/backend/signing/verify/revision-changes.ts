import type { ReasonCode } from '../../../../shared/domain/verification/reasons.ts';
import type { PdfFile, PdfView } from '../pdf/pdf-file.ts';
import { readPages } from '../pdf/pdf-pages.ts';
import { readSignatureFields } from '../pdf/signature-fields.ts';
import { isKind, need, type PdfRef, type PdfValue } from '../pdf/pdf-value.ts';
import { isAllowedChange, isPlainNotes } from './allowed-changes.ts';
import { isLookOfSignedField } from './allowed-fields.ts';
import { isSameValue, referencesIn } from './compare-values.ts';
import { countReferences, type SideEffect, type Step } from './step.ts';
import { hasUnlistedBytes } from './unlisted-bytes.ts';

/**
 * What the saves from one to another (indices into the file's revisions) added beside signatures in fields that were
 * there, as reasons; none when it was only that. Timestamps and validation data aside, everything that differs in the
 * graph of objects counts, seen or unseen.
 */
export function additionsBetween(file: PdfFile, from: number, to: number): ReasonCode[] {
  const effects = new Set<SideEffect>();
  const dangling = new Set<number>();
  addDangling(file.view(from + 1), file.view(from + 1).numbers(), dangling);
  for (let index = from + 1; index <= to; index += 1) {
    const step = openStep(file, index, effects);
    if (!isSignatureSave(step, dangling) || hasUnlistedBytes(file, index)) return ['changed-after-signing'];
    const view = file.view(index + 1);
    addDangling(view, view.revision.entries.keys(), dangling);
  }
  return [...effects];
}

function isSignatureSave(step: Step, dangling: Set<number>): boolean {
  const { before, after } = step;
  if (!isSameTrailer(step)) return false;
  const freed: number[] = [];
  for (const [num, entry] of after.revision.entries) {
    const isUsed = (before.entry(num)?.type ?? 'free') !== 'free';
    if (entry.type === 'free' && isUsed) freed.push(num);
    if (entry.type !== 'free' && !isHarmless(step, refOf(after, num), isUsed, dangling)) return false;
  }
  return freed.length === 0 || isUnreferenced(after, freed);
}

/** Some programs give up objects that they no longer need: that shows nowhere when nothing refers to them. */
function isUnreferenced(after: PdfView, freed: readonly number[]): boolean {
  const counts = countReferences(after);
  return freed.every((num) => !counts.has(num));
}

/** The object of a number, in the generation that a view has. */
function refOf(view: PdfView, num: number): PdfRef {
  const entry = view.entry(num);
  return { kind: 'ref', num, gen: entry?.type === 'offset' ? entry.gen : 0 };
}

function isHarmless(step: Step, ref: PdfRef, isUsed: boolean, dangling: Set<number>): boolean {
  const now = step.after.object(ref);
  if (now === undefined) return false;
  // A new object is reached only through changes that are allowed, unless an old reference waited for its number.
  if (!isUsed) return !dangling.has(ref.num);
  const old = step.before.object(refOf(step.before, ref.num));
  if (old === undefined) return false;
  if (refOf(step.before, ref.num).gen !== ref.gen) return isLookOfSignedField(step, ref, old, now);
  return isSameValue(old, now) || isAllowedChange(step, ref, old, now);
}

function openStep(file: PdfFile, index: number, effects: Set<SideEffect>): Step {
  const before = file.view(index);
  const after = file.view(index + 1);
  const pages = readPages(before);
  return {
    before,
    after,
    effects,
    root: need(before.trailer.entries.get('Root'), 'ref', 'Root').num,
    info: refNumber(before.trailer.entries.get('Info')),
    metadata: refNumber(before.root.entries.get('Metadata')),
    form: refNumber(before.root.entries.get('AcroForm')),
    fieldsArray: refNumber(formEntry(before, 'Fields')),
    validationData: refNumber(before.root.entries.get('DSS')),
    fields: new Map(readSignatureFields(before).map((field) => [field.ref.num, field])),
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

function isSameTrailer(step: Step): boolean {
  const [old, now] = [step.before.trailer.entries, step.after.trailer.entries];
  if (now.has('XRefStm')) return false;
  const firstId = (value: PdfValue | undefined): PdfValue | undefined =>
    isKind(value, 'array') ? value.items[0] : undefined;
  return (
    isSameValue(old.get('Root'), now.get('Root')) &&
    isSameInfo(step, old.get('Info'), now.get('Info')) &&
    (now.get('ID') === undefined || isSameValue(firstId(old.get('ID')), firstId(now.get('ID'))))
  );
}

/** The notes about the file: none, the same ones, or first ones that hold no more than a program's name and dates. */
function isSameInfo(step: Step, old: PdfValue | undefined, now: PdfValue | undefined): boolean {
  if (now === undefined || isSameValue(old, now)) return true;
  return old === undefined && isPlainNotes(step, undefined, step.after.resolve(now));
}

/** Adds the numbers that some objects refer to although nothing has them: what a later save defines there would appear in old content. */
function addDangling(view: PdfView, numbers: Iterable<number>, dangling: Set<number>): void {
  const isMissing = (num: number): boolean => (view.entry(num)?.type ?? 'free') === 'free';
  for (const num of numbers) {
    const value = view.object(refOf(view, num));
    for (const ref of referencesIn(value ?? null)) if (isMissing(ref.num)) dangling.add(ref.num);
  }
  for (const ref of referencesIn(view.trailer)) if (isMissing(ref.num)) dangling.add(ref.num);
}
