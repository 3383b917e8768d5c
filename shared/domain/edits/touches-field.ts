import { writtenFields } from './changes.ts';
import type { Edit } from '../../schema/edit.ts';

/** Whether an edit wrote, or took away, a field of its entity. */
export function touchesField({ change, was }: Pick<Edit, 'change' | 'was'>, field: string): boolean {
  if (change.op === 'set') return Object.hasOwn(change.fields, field);
  const now = writtenFields(change);
  return JSON.stringify(now[field] ?? null) !== JSON.stringify(was?.[field] ?? null);
}
