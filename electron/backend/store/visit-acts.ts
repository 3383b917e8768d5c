import { set } from '../../../shared/domain/edits/changes.ts';
import type { ActName } from '../../../shared/schema/act-name.ts';
import canonicalize from 'canonicalize';
import { sentence } from '../../../shared/domain/sentence.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { checkCompleteness } from '../../../shared/domain/completeness/check-completeness.ts';
import {
  requireAllowed,
  requireUnsealed,
  stateFields,
  writesState,
} from '../../../shared/domain/edits/allowed-changes.ts';
import { isUndone, redoPlan, undoPlan, undoPlanOf, type UndoPlan } from '../../../shared/domain/edits/undo-plan.ts';
import { isSealed, transitions } from '../../../shared/domain/visit-states.ts';
import type { Content } from '../../../shared/schema/content.ts';
import type { Change, Edit, FieldsOf } from '../../../shared/schema/edit.ts';
import type { ChosenStatus, Header, VisitStatus } from '../../../shared/schema/visit.ts';
import type { Act } from './commit-queue.ts';
import { headOf, sha256 } from './journal.ts';

/** What a person asks to change: an act, or the part of a long one that follows the first `from` changes. */
export interface EditRequest {
  by: string;
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
export function editAct({ by, act, batch, from = 0, changes }: EditRequest): Act {
  return (content, edits) => {
    const standing = standingOf(edits, batch);
    const rest = changes.slice(Math.max(0, standing.length - from));
    const meta = { by, ...(act === undefined ? {} : { act }), ...(batch === undefined ? {} : { batch }) };
    if (rest.length === 0) return { ...meta, changes: rest };
    if (from > standing.length || (batch !== undefined && standing.length > 0 && isUndone(edits, batch)))
      throw noEarlierParts();
    requireAllowed(content, rest);
    return { ...meta, changes: rest };
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
export function undoAct(by: string, direction: 'undo' | 'redo', batch?: string): Act {
  return (content, edits) => {
    requireUnsealed(content);
    const plan = batch === undefined ? lastPlan(edits, by, direction) : undoPlanOf(edits, batch);
    const isKept = plan?.changes.some((change) => writesState(content, change));
    if (!plan || isKept || plan.act?.code === 'repair-visit') throw nothingToDo(direction);
    const { changes, act } = plan;
    return {
      by,
      changes,
      ...(act === undefined ? {} : { act }),
      [direction === 'undo' ? 'undoes' : 'redoes']: plan.batch,
    };
  };
}

function lastPlan(edits: readonly Edit[], by: string, direction: 'undo' | 'redo'): UndoPlan | undefined {
  return direction === 'undo' ? undoPlan(edits, by) : redoPlan(edits, by);
}

/** Moves a visit to another state. @throws AppError `refused` when the way does not exist or needs a reason. */
export function transitionAct(by: string, to: ChosenStatus, now: string, reason?: string): Act {
  return (content, edits) => {
    const header = headerOf(content);
    if (!transitions[header.status].includes(to)) throw noSuchWay(header.status, to);
    if (to === 'sealed') requireComplete(content);
    const reopening = isSealed(header.status) && !isSealed(to);
    if (reopening && reason === undefined) throw needsReason();
    const fields: FieldsOf<'header'> = {
      status: to,
      ...(to === 'sealed' ? { seal: { at: now, by, digest: contentDigest(content), head: headOf(edits) } } : {}),
      ...(reopening && reason !== undefined ? { seal: null, prepared: null, reopened: { at: now, by, reason } } : {}),
    };
    const changes = [set('header', 'header', fields)];
    return {
      by,
      act: { code: 'change-status', params: { to } },
      changes: [...changes, ...(reopening ? voidedSignatures(content) : [])],
    };
  };
}

/** SHA-256 over the RFC 8785 form of all that a seal freezes: everything but state and signatures. */
export function contentDigest(content: Content): string {
  const header = Object.fromEntries(
    Object.entries(headerOf(content)).filter(([name]) => !stateFields.some((field) => field === name)),
  );
  const signoffs = Object.fromEntries(
    Object.entries(content.signoffs).map(([id, { signed: _signed, ...signoff }]) => [id, signoff]),
  );
  return sha256(canonicalize({ ...content, header, signoffs }) ?? '');
}

/** The header of a visit, which every visit has from its first edit on. */
export function headerOf(content: Content): Header {
  const header = content.header['header'];
  if (!header) throw new Error('a visit has no header');
  return header;
}

/** @throws AppError `refused` with everything that stands between the visit and its seal. */
export function requireComplete(content: Content): void {
  const { blocking } = checkCompleteness(content);
  if (blocking.length === 0) return;
  const says = sentence('visit.incomplete', { count: blocking.length });
  throw new AppError('refused', says, { problems: blocking.slice(0, 50).map((gap) => ({ reason: gap.sentence })) });
}

function voidedSignatures(content: Content): Change[] {
  return Object.entries(content.signoffs)
    .filter(([, signoff]) => signoff.signed !== undefined)
    .map(([id]) => set('signoffs', id, { signed: null }));
}

function noEarlierParts(): AppError {
  return new AppError('conflict', sentence('edit.noEarlierParts'));
}

function nothingToDo(direction: 'undo' | 'redo'): AppError {
  return direction === 'undo'
    ? new AppError('refused', sentence('edit.nothingToUndo'))
    : new AppError('refused', sentence('edit.nothingToRedo'));
}

function noSuchWay(from: VisitStatus, to: VisitStatus): AppError {
  return new AppError('refused', sentence('visit.noSuchWay', { from, to, ways: transitions[from].join(', ') }));
}

function needsReason(): AppError {
  return new AppError('refused', sentence('visit.needsReason'));
}
