import type { ReasonCode } from '../../../../shared/domain/verification/reasons.ts';
import type { PdfView } from '../pdf/pdf-file.ts';
import { isKind, type PdfDict, type PdfValue } from '../pdf/pdf-value.ts';
import type { SignatureField } from '../pdf/signature-fields.ts';
import { isSameValue, referencesIn } from './compare-values.ts';

/** What honest programs do beside signing, and what is therefore said but does not break the file. */
export type SideEffect = Extract<ReasonCode, 'field-added' | 'notes-changed'>;

/** Two neighbouring views of a file, and the numbers of the objects in the older one that a signature may touch. */
export interface Step {
  before: PdfView;
  after: PdfView;
  /** Gathers what was met. */
  effects: Set<SideEffect>;
  root: number;
  info: number;
  metadata: number;
  form: number;
  fieldsArray: number;
  validationData: number;
  fields: Map<number, SignatureField>;
  pages: Set<number>;
  annotationArrays: Set<number>;
}

type KeyRule = (old: PdfValue | undefined, now: PdfValue | undefined) => boolean;

/** Every key is the same but those with a rule, and those obey it. */
export function differsOnlyBy(old: PdfDict, now: PdfDict, rules: Record<string, KeyRule>): boolean {
  const keys = new Set([...old.entries.keys(), ...now.entries.keys()]);
  return [...keys].every((key) => {
    const [was, is] = [old.entries.get(key), now.entries.get(key)];
    if (isSameValue(was, is)) return true;
    const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
    return rule !== undefined && rule(was, is);
  });
}

/** Whether everything that was there is still there; dictionaries may have gained entries. */
export function keepsAll(was: PdfValue | undefined, is: PdfValue | undefined): boolean {
  if (was === undefined || isSameValue(was, is)) return true;
  if (!isKind(was, 'dict') || !isKind(is, 'dict')) return false;
  return [...was.entries].every(([key, item]) => keepsAll(item, is.entries.get(key)));
}

/** Whether exactly one place of the older view refers to an object: then a change of it shows there and nowhere else. */
export function hasOneReference({ before }: Step, num: number): boolean {
  return countReferences(before).get(num) === 1;
}

/** In how many places a view refers to each number. */
export function countReferences(view: PdfView): Map<number, number> {
  const counts = new Map<number, number>();
  const add = (value: PdfValue): void => {
    for (const { num } of referencesIn(value)) counts.set(num, (counts.get(num) ?? 0) + 1);
  };
  add(view.trailer);
  for (const num of view.numbers()) {
    const entry = view.entry(num);
    add(view.object({ kind: 'ref', num, gen: entry?.type === 'offset' ? entry.gen : 0 }) ?? null);
  }
  return counts;
}
