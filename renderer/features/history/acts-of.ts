import type { Actor } from '../../../shared/schema/actor.ts';
import type { ActName } from '../../../shared/schema/act-name.ts';
import type { ClockJump } from '../../../shared/schema/clock-jump.ts';
import type { Edit } from '../../../shared/schema/edit.ts';

/** An edit, how many edits the visit had with it, and whether the clock had gone back before it. */
export interface NumberedEdit {
  edit: Edit;
  number: number;
  clockJump?: ClockJump | undefined;
}

/** What somebody did at once: edits of one batch, newest first, and the number of the last of them. */
export interface HistoryAct extends Actor {
  batch: string;
  at: string;
  device: string;
  /** What was done; undefined where an earlier version did not record it. */
  name: ActName | undefined;
  kind: 'act' | 'undo' | 'redo';
  number: number;
  edits: NumberedEdit[];
}

/** Groups edits, newest first, by the act that made them. */
export function actsOf(edits: readonly NumberedEdit[]): HistoryAct[] {
  const acts = new Map<string, HistoryAct>();
  for (const numbered of edits) {
    const { edit, number } = numbered;
    const { batch, at, by, member, profile, device, act: name } = edit;
    const kind = edit.undoes === undefined ? (edit.redoes === undefined ? 'act' : 'redo') : 'undo';
    const act = acts.get(batch) ?? { batch, at, by, member, profile, device, name, kind, number, edits: [] };
    act.edits.push(numbered);
    acts.set(batch, act);
  }
  return [...acts.values()];
}
