import { headerOf } from './header-of.ts';
import type { Actor } from '../../schema/actor.ts';
import { actorOf } from '../team/actors.ts';
import type { Content } from '../../schema/content.ts';
import type { Change } from '../../schema/edit.ts';
import type { ActPlan } from '../edits/act-plan.ts';
import { set } from '../edits/changes.ts';
import type { ChosenStatus, StateMark, VisitStatus } from '../../schema/visit.ts';
import { AppError } from '../app-error.ts';
import { checkCompleteness } from '../completeness/check-completeness.ts';
import { sentence } from '../sentence.ts';
import { signedFields } from './frozen-content.ts';
import { isSealed, transitions } from './states.ts';

/** A change of state: who leads the visit on, when and why, and what its content and history come to at that moment. */
export interface Step extends Actor {
  at: string;
  /** The laptop. */
  device?: string | undefined;
  reason?: string | undefined;
  digest: string;
  head: string;
  /** The digest that a person was shown before they set the seal. */
  shown?: string | undefined;
}

/**
 * Leads a visit to another state: submits, agrees, seals, or opens it again with a reason, which voids what was signed.
 * @throws AppError `refused` when the way does not exist, needs a reason, or leads to a seal while something is missing;
 * `conflict` when the content is not the one that was shown before the seal.
 */
export function leadVisit(content: Content, to: ChosenStatus, step: Step): ActPlan {
  return { act: { code: 'change-status', params: { to } }, changes: changesTo(content, to, step) };
}

function changesTo(content: Content, to: ChosenStatus, step: Step): Change[] {
  const { status } = headerOf(content);
  if (!transitions[status].includes(to)) throw noSuchWay(status, to);
  if (to === 'sealed') return seal(content, step);
  return isSealed(status) ? reopen(content, step) : [set('header', 'header', { status: to })];
}

function seal(content: Content, { digest, head, shown, ...step }: Step): Change[] {
  if (shown !== undefined && shown !== digest) throw changedSince();
  requireComplete(content);
  return [set('header', 'header', { status: 'sealed', seal: { ...markOf(step), digest, head } })];
}

function reopen(content: Content, { reason, ...step }: Step): Change[] {
  if (!reason) throw needsReason();
  const reopened = { ...markOf(step), reason };
  return [set('header', 'header', { status: 'in-review', seal: null, prepared: null, reopened }), ...voided(content)];
}

/** @throws AppError `refused` with everything that stands between the visit and its seal. */
export function requireComplete(content: Content): void {
  const { blocking } = checkCompleteness(content);
  if (blocking.length === 0) return;
  const says = sentence('visit.incomplete', { count: blocking.length });
  throw new AppError('refused', says, { problems: blocking.slice(0, 50).map((gap) => ({ reason: gap.sentence })) });
}

function markOf({ at, device, ...actor }: Pick<Step, 'at' | 'device' | keyof Actor>): StateMark {
  return { ...actorOf(actor), at, ...(device === undefined ? {} : { device }) };
}

function voided({ signoffs }: Content): Change[] {
  return Object.entries(signoffs).flatMap(([id, signoff]): Change[] => {
    const given = signedFields.filter((field) => signoff[field] !== undefined);
    const fields = Object.fromEntries(given.map((field) => [field, null]));
    return given.length === 0 ? [] : [set('signoffs', id, fields)];
  });
}

function noSuchWay(from: VisitStatus, to: VisitStatus): AppError {
  return new AppError('refused', sentence('visit.noSuchWay', { from, to, ways: transitions[from].join(', ') }));
}

function changedSince(): AppError {
  return new AppError('conflict', sentence('visit.changedSinceShown'));
}

function needsReason(): AppError {
  return new AppError('refused', sentence('visit.needsReason'));
}
