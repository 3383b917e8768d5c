import { writtenFields } from '../../../shared/domain/edits/changes.ts';
import type { Edit } from '../../../shared/schema/edit.ts';

/** One field of an entity before and after an edit; undefined where it was not there. */
export interface FieldChange {
  field: string;
  was: unknown;
  now: unknown;
}

const uninteresting = new Set(['order']);

/** What an edit changed, field by field; a removed entity shows all that it held. */
export function changedFields({ change, was }: Pick<Edit, 'change' | 'was'>): FieldChange[] {
  const now = writtenFields(change);
  const names = change.op === 'set' ? Object.keys(now) : [...new Set([...Object.keys(was ?? {}), ...Object.keys(now)])];
  return names
    .filter((field) => !uninteresting.has(field))
    .map((field) => ({ field, was: was?.[field] ?? undefined, now: now[field] ?? undefined }))
    .filter((each) => JSON.stringify(each.was) !== JSON.stringify(each.now));
}

/** A value as a person can read it in a line; long ones are cut. */
export function shownValue(value: unknown): string {
  if (value === undefined || value === null) return '–';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
