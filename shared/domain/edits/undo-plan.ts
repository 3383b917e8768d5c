import type { ActName } from '../../schema/act-name.ts';
import { sentence } from '../sentence.ts';
import type { Actor } from '../../schema/actor.ts';
import type { Change, Edit } from '../../schema/edit.ts';
import { AppError } from '../app-error.ts';
import { isOwnEdit } from '../team/actors.ts';
import { invertChange } from './invert-change.ts';

/** What undoing (or redoing) would do: the batch it is about, what it was, and the changes in order. */
export interface UndoPlan {
  batch: string;
  act?: ActName;
  changes: Change[];
}

/** The last thing this person did that still stands; undefined when nothing is left to undo. */
export function undoPlan(edits: readonly Edit[], actor: Actor): UndoPlan | undefined {
  const batch = standingBatches(edits, actor).at(-1);
  return batch === undefined ? undefined : planInverse(edits, batch);
}

/**
 * What taking back one act of anybody would do, even if it is not the last. @throws AppError `not-found`, `refused` when
 * it was taken back already, `conflict` when somebody changed the same since.
 */
export function undoPlanOf(edits: readonly Edit[], batch: string): UndoPlan {
  if (!edits.some((edit) => edit.batch === batch)) throw noSuchAct();
  if (isUndone(edits, batch)) throw undoneAlready();
  return planInverse(edits, batch);
}

/** Whether what an act did was taken back, and not brought again since. */
export function isUndone(edits: readonly Edit[], batch: string): boolean {
  return isReverted(batch, revertersOf(edits));
}

/** The last undo of this person that nothing of theirs followed; undefined when there is nothing to redo. */
export function redoPlan(edits: readonly Edit[], actor: Actor): UndoPlan | undefined {
  const batch = undoneBatches(edits, actor).at(-1);
  return batch === undefined ? undefined : planInverse(edits, batch);
}

/** Batches of a person that can be undone, oldest first. A redo stands again as a batch of its own. */
function standingBatches(edits: readonly Edit[], actor: Actor): string[] {
  const standing = new Set<string>();
  for (const [batch, first] of firstOfBatches(edits)) {
    if (first.undoes !== undefined) standing.delete(first.undoes);
    else if (isOwnEdit(first, actor)) standing.add(batch);
  }
  return [...standing];
}

/** Undo batches of a person that can be redone, oldest first; any new act of theirs empties the list. */
function undoneBatches(edits: readonly Edit[], actor: Actor): string[] {
  let stack: string[] = [];
  for (const [batch, first] of firstOfBatches(edits)) {
    if (!isOwnEdit(first, actor)) continue;
    if (first.undoes !== undefined) stack.push(batch);
    else if (first.redoes === undefined) stack = [];
    else stack = stack.filter((undo) => undo !== first.redoes);
  }
  return stack;
}

function firstOfBatches(edits: readonly Edit[]): Map<string, Edit> {
  const batches = new Map<string, Edit>();
  for (const edit of edits) {
    if (!batches.has(edit.batch)) batches.set(edit.batch, edit);
  }
  return batches;
}

function planInverse(edits: readonly Edit[], batch: string): UndoPlan {
  const own = edits.filter((edit) => edit.batch === batch);
  const since = edits.slice(edits.indexOf(own[0] as Edit));
  const others = since.filter((edit) => edit.batch !== batch);
  const reverters = revertersOf(others);
  const batches = new Set(others.map((edit) => edit.batch));
  const touched = new Map<string, Edit[]>();
  let clash: Edit | undefined;
  for (const edit of since) {
    const mine = touched.get(entityOf(edit)) ?? [];
    if (edit.batch === batch) touched.set(entityOf(edit), mine);
    if (edit.batch === batch) mine.push(edit);
    else if (mine.some((each) => touchesSame(each, edit)) && stillCounts(edit, batches, reverters)) clash = edit;
  }
  if (clash) throw editedSince(clash);
  const act = own[0]?.act;
  return { batch, ...(act === undefined ? {} : { act }), changes: own.toReversed().map(invertChange) };
}

/** The batch that an undo or a redo reverts. */
function revertedBy(edit: Edit): string | undefined {
  return edit.undoes ?? edit.redoes;
}

/** Which batches revert a batch. */
function revertersOf(edits: readonly Edit[]): Map<string, Set<string>> {
  const reverters = new Map<string, Set<string>>();
  for (const edit of edits) {
    const target = revertedBy(edit);
    if (target !== undefined) reverters.set(target, (reverters.get(target) ?? new Set()).add(edit.batch));
  }
  return reverters;
}

/** Whether an edit left something that is still there: what was undone, and the undo itself, left nothing. */
function stillCounts(edit: Edit, batches: ReadonlySet<string>, reverters: ReadonlyMap<string, Set<string>>): boolean {
  const target = revertedBy(edit);
  const isPair = target !== undefined && batches.has(target);
  return !isPair && !isReverted(edit.batch, reverters);
}

/** An undo that was itself reverted reverts nothing. */
function isReverted(batch: string, reverters: ReadonlyMap<string, Set<string>>): boolean {
  return [...(reverters.get(batch) ?? [])].some((other) => !isReverted(other, reverters));
}

function entityOf({ change }: Edit): string {
  return `${change.collection}/${change.id}`;
}

/** Of two edits of one entity. */
function touchesSame(mine: Edit, other: Edit): boolean {
  if (mine.change.op !== 'set' || other.change.op !== 'set') return true;
  const fields = other.change.fields;
  return Object.keys(mine.change.fields).some((field) => Object.hasOwn(fields, field));
}

function noSuchAct(): AppError {
  return new AppError('not-found', sentence('edit.noSuchAct'));
}

function undoneAlready(): AppError {
  return new AppError('refused', sentence('edit.undoneAlready'));
}

function editedSince(edit: Edit): AppError {
  return new AppError('conflict', sentence('edit.editedSince', { by: edit.by, at: edit.at }), {
    facts: { by: edit.by, at: edit.at, entity: `${edit.change.collection}/${edit.change.id}` },
  });
}
