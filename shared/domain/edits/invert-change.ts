import { recorded, remove } from './changes.ts';
import type { Change, Edit } from '../../schema/edit.ts';

/** The change that takes an edit back exactly. */
export function invertChange({ change, was }: Pick<Edit, 'change' | 'was'>): Change {
  const { collection, id } = change;
  if (was === null) return remove(collection, id) as Change;
  return recorded({ op: change.op === 'set' ? 'set' : 'put', collection, id, values: was });
}
