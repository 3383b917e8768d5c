import type { Leftover } from '../completeness/gap.ts';
import type { ActPlan } from '../edits/act-plan.ts';
import { remove } from '../edits/changes.ts';

/** Takes away an entry that is forbidden and stands on no screen on which it could be put right. */
export function removeLeftover({ collection, id }: Leftover): ActPlan {
  return { act: { code: 'remove-leftover' }, changes: [remove(collection, id)] };
}
