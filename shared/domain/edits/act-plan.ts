import type { ActName } from '../../schema/act-name.ts';
import type { Content } from '../../schema/content.ts';
import type { Change } from '../../schema/edit.ts';

/** What a command of the domain answers: what is done, by code, and the changes that do it as one step of undo. */
export interface ActPlan {
  act: ActName;
  changes: Change[];
}

/** An act that is planned already, or that is planned on the content as it stands when the act is done. */
export type Planned = ActPlan | ((content: Content) => ActPlan);
