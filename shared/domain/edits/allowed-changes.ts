import { isVisitAct, type ActName } from '../../schema/act-name.ts';
import { sentence } from '../sentence.ts';
import type { Content } from '../../schema/content.ts';
import type { Change } from '../../schema/edit.ts';
import { AppError } from '../app-error.ts';
import { signedFields, stateFields } from '../visit/frozen-content.ts';
import { isSealed } from '../visit/states.ts';
import { writtenFields } from './changes.ts';

/**
 * What an act may change by itself. @throws AppError `locked` on a sealed visit, `refused` for state, seal, instrument,
 * signatures and new evidence, which are written only by the calls that keep their promises.
 */
export function requireAllowed(content: Content, changes: readonly Change[]): void {
  requireUnsealed(content);
  for (const change of changes) if (!isAllowed(content, change)) throw notDirectly(change);
}

/** An act is called what it is: a change of entries is no seal, signature or repair. @throws AppError `refused`. */
export function requireOwnName(act: ActName | undefined): void {
  if (act && isVisitAct(act.code)) throw new AppError('refused', sentence('edit.notItsName', { code: act.code }));
}

/** @throws AppError `locked` on a sealed visit. */
export function requireUnsealed(content: Content): void {
  const header = content.header['header'];
  if (!header || !isSealed(header.status)) return;
  throw new AppError('locked', sentence('visit.sealed'));
}

/** Whether a change gives a visit another state, or a seat a signature, or takes one from it: neither is anybody's to write. */
export function writesState({ signoffs }: Content, change: Change): boolean {
  const written = writtenFields(change);
  const writesAny = (fields: readonly string[]): boolean => fields.some((field) => Object.hasOwn(written, field));
  if (change.collection === 'header') return change.op !== 'set' || writesAny(stateFields);
  if (change.collection !== 'signoffs') return false;
  const isTaken = change.op !== 'set' && signedFields.some((field) => signoffs[change.id]?.[field] !== undefined);
  return isTaken || writesAny(signedFields);
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
