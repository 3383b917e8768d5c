import { sentence } from '../sentence.ts';
import type { Content } from '../../schema/content.ts';
import type { Change } from '../../schema/edit.ts';
import { AppError } from '../app-error.ts';
import { isSealed } from '../visit-states.ts';

/** Fields of the header that only a change of state may write. */
export const stateFields = ['status', 'seal', 'prepared', 'reopened'] as const;

/**
 * What an act may change by itself. @throws AppError `locked` on a sealed visit, `refused` for state, seal, instrument,
 * signatures and new evidence, which are written only by the calls that keep their promises.
 */
export function requireAllowed(content: Content, changes: readonly Change[]): void {
  requireUnsealed(content);
  for (const change of changes) if (!isAllowed(content, change)) throw notDirectly(change);
}

/** @throws AppError `locked` on a sealed visit. */
export function requireUnsealed(content: Content): void {
  const header = content.header['header'];
  if (!header || !isSealed(header.status)) return;
  throw new AppError('locked', sentence('visit.sealed'));
}

/** Whether a change gives a visit another state, or a seat a signature, or takes one from it: neither is anybody's to write. */
export function writesState({ signoffs }: Content, change: Change): boolean {
  const fields = change.op === 'set' ? change.fields : {};
  const value = change.op === 'put' ? change.value : {};
  if (change.collection === 'header')
    return change.op !== 'set' || stateFields.some((field) => Object.hasOwn(fields, field));
  if (change.collection !== 'signoffs') return false;
  if (change.op === 'set') return Object.hasOwn(fields, 'signed');
  return signoffs[change.id]?.signed !== undefined || Object.hasOwn(value, 'signed');
}

function isAllowed(content: Content, change: Change): boolean {
  const fields = change.op === 'set' ? change.fields : {};
  const isNewEvidence = change.collection === 'evidence' && change.op === 'put' && !knowsFile(content, change.value);
  const isFileChange = change.collection === 'evidence' && Object.hasOwn(fields, 'sha256');
  const isOwnCall = writesState(content, change) || change.collection === 'instrument';
  return !isOwnCall && !isNewEvidence && !isFileChange;
}

function knowsFile(content: Content, value: Record<string, unknown>): boolean {
  return Object.values(content.evidence).some((evidence) => evidence.sha256 === value['sha256']);
}

function notDirectly({ collection }: Change): AppError {
  return new AppError('refused', sentence('edit.notDirectly', { collection }));
}
