import type { Change, Edit } from '../../schema/edit.ts';

/** The change that takes an edit back exactly. */
export function invertChange({ change, was }: Pick<Edit, 'change' | 'was'>): Change {
  const { collection, id } = change;
  if (was === null) return { op: 'remove', collection, id };
  return change.op === 'set' ? { op: 'set', collection, id, fields: was } : { op: 'put', collection, id, value: was };
}
