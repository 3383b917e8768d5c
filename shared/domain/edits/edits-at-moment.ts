import type { Edit } from '../../schema/edit.ts';

/**
 * How many edits a visit had at a moment: all up to the last one, in the order of the history, that was made no later.
 * Where the clock had gone back, an edit counts as made no later than those that follow it.
 */
export function editsAtMoment(edits: readonly Pick<Edit, 'at'>[], moment: string): number {
  return edits.findLastIndex(({ at }) => Date.parse(at) <= Date.parse(moment)) + 1;
}
