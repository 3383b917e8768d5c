import type { ActName } from '../../../shared/schema/act-name.ts';
import canonicalize from 'canonicalize';
import { sentence } from '../../../shared/domain/sentence.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { entered } from '../../../shared/domain/content/entered.ts';
import {
  requireAllowed,
  requireOwnName,
  requireUnsealed,
  writesState,
} from '../../../shared/domain/edits/allowed-changes.ts';
import { isUndone, redoPlan, undoPlan, undoPlanOf, type UndoPlan } from '../../../shared/domain/edits/undo-plan.ts';
import { frozenContent } from '../../../shared/domain/visit/frozen-content.ts';
import { leadVisit, type Step } from '../../../shared/domain/visit/lead-visit.ts';
import { actorOf } from '../../../shared/domain/team/actors.ts';
import type { Actor } from '../../../shared/schema/actor.ts';
import type { Content } from '../../../shared/schema/content.ts';
import type { Change, Edit } from '../../../shared/schema/edit.ts';
import type { ChosenStatus } from '../../../shared/schema/visit.ts';
import type { ActPlanner } from './commit-queue.ts';
import { headOf } from './journal.ts';
import { sha256 } from '../sha256.ts';

/** What a person asks to change: an act, or the part of a long one that follows the first `from` changes. */
export interface EditRequest extends Actor {
  act?: ActName | undefined;
  batch?: string | undefined;
  from?: number | undefined;
  changes: Change[];
}

/**
 * An act of a person, or a further part of one; what is on disk of it already is not done again.
 * @throws AppError `locked` on a sealed visit, `refused` where only a call of its own may write, `conflict` when the
 * parts before this one are not there or were undone since.
 */
export function editAct({ act, batch, from = 0, changes, ...actor }: EditRequest): ActPlanner {
  return (content, edits) => {
    const standing = standingOf(edits, batch);
    const rest = changes.slice(Math.max(0, standing.length - from));
    const meta = {
      ...actorOf(actor),
      ...(act === undefined ? {} : { act }),
      ...(batch === undefined ? {} : { batch }),
    };
    if (rest.length === 0) return { ...meta, changes: rest };
    if (from > standing.length || (batch !== undefined && standing.length > 0 && isUndone(edits, batch)))
      throw noEarlierParts();
    requireOwnName(act);
    const typed = entered(rest);
    requireAllowed(content, typed);
    return { ...meta, isEntered: true, changes: typed };
  };
}

/** The edits of an act that are on disk. */
export function standingOf(edits: readonly Edit[], batch: string | undefined): Edit[] {
  return batch === undefined ? [] : edits.filter((edit) => edit.batch === batch);
}

/**
 * Takes back, or brings again, the last act of a person; or takes back the act that `batch` names.
 * @throws AppError `conflict`, `locked`, `not-found`, or `refused` when there is none.
 */
export function undoAct(actor: Actor, direction: 'undo' | 'redo', batch?: string): ActPlanner {
  return (content, edits) => {
    requireUnsealed(content);
    const plan = batch === undefined ? lastPlan(edits, actor, direction) : undoPlanOf(edits, batch);
    const isKept = plan?.changes.some((change) => writesState(content, change));
    if (!plan || isKept || plan.act?.code === 'repair-visit') throw nothingToDo(direction);
    const { changes, act } = plan;
    return {
      ...actorOf(actor),
      changes,
      ...(act === undefined ? {} : { act }),
      [direction === 'undo' ? 'undoes' : 'redoes']: plan.batch,
    };
  };
}

function lastPlan(edits: readonly Edit[], actor: Actor, direction: 'undo' | 'redo'): UndoPlan | undefined {
  return direction === 'undo' ? undoPlan(edits, actor) : redoPlan(edits, actor);
}

/** What is asked of a visit's state. */
export interface StateRequest extends Actor {
  to: ChosenStatus;
  reason?: string | undefined;
  /** Of the content that a person was shown before they set the seal. */
  digest?: string | undefined;
}

/** Moves a visit to another state. @throws AppError `refused` when the way does not exist or needs a reason. */
export function transitionAct(
  { to, reason, digest: shown, ...actor }: StateRequest,
  place: Pick<Step, 'at' | 'device'>,
): ActPlanner {
  return (content, edits) => {
    const step = { ...actorOf(actor), ...place, reason, shown, digest: contentDigest(content), head: headOf(edits) };
    return { ...actorOf(actor), ...leadVisit(content, to, step) };
  };
}

/** SHA-256 over the RFC 8785 form of all that a seal freezes. */
export function contentDigest(content: Content): string {
  return sha256(canonicalize(frozenContent(content)) ?? '');
}

function noEarlierParts(): AppError {
  return new AppError('conflict', sentence('edit.noEarlierParts'));
}

function nothingToDo(direction: 'undo' | 'redo'): AppError {
  return direction === 'undo'
    ? new AppError('refused', sentence('edit.nothingToUndo'))
    : new AppError('refused', sentence('edit.nothingToRedo'));
}
