import type { ActName } from '../../schema/act-name.ts';
import type { Change } from '../../schema/edit.ts';

/** What a command of the domain answers: what is done, by code, and the changes that do it as one step of undo. */
export interface ActPlan {
  act: ActName;
  changes: Change[];
}
