import { headerOf } from './header-of.ts';
import type { Content } from '../../schema/content.ts';
import type { Change } from '../../schema/edit.ts';
import type { PaperSignature } from '../../schema/visit.ts';
import { AppError } from '../app-error.ts';
import type { ActPlan } from '../edits/act-plan.ts';
import { set } from '../edits/changes.ts';
import { sentence } from '../sentence.ts';
import { isFullySigned } from './states.ts';

/**
 * Records that a seat of the sealed assessment was signed by pen or elsewhere, by the word of whoever records it: its
 * scan is kept, and no verifier calls it valid. @throws AppError `refused` unless the visit is sealed, `not-found`,
 * `conflict` when the seat is signed already.
 */
export function recordPaperSignature(content: Content, seat: string, given: PaperSignature): ActPlan {
  const signoff = content.signoffs[seat];
  if (headerOf(content).status !== 'sealed') throw new AppError('refused', sentence('visit.paperNeedsSeal'));
  if (!signoff) throw new AppError('not-found', sentence('visit.noSuchSeat'));
  if (signoff.onPaper || signoff.signed?.['assessment']) throw new AppError('conflict', sentence('visit.seatIsSigned'));
  const changes = [set('signoffs', seat, { onPaper: given }), ...statusOnceSigned(content, [seat])];
  return { act: { code: 'record-paper-signature' }, changes };
}

/** A sealed visit becomes a signed one with the last of its seats; `now` are those about to be recorded. */
export function statusOnceSigned(content: Content, now: readonly string[]): Change[] {
  if (headerOf(content).status !== 'sealed' || !isFullySigned(content, new Set(now))) return [];
  return [set('header', 'header', { status: 'signed' })];
}
