import canonicalize from 'canonicalize';
import { AppError } from '../../../shared/domain/app-error.ts';
import { checkCompleteness } from '../../../shared/domain/completeness/check-completeness.ts';
import { redoPlan, undoPlan, undoPlanOf, type UndoPlan } from '../../../shared/domain/edits/undo-plan.ts';
import { isSealed, transitions } from '../../../shared/domain/visit-states.ts';
import type { Content } from '../../../shared/schema/content.ts';
import type { Change, Edit } from '../../../shared/schema/edit.ts';
import type { Header, VisitStatus } from '../../../shared/schema/visit.ts';
import type { Act } from './commit-queue.ts';
import { headOf, sha256 } from './journal.ts';
import { repairLabel } from './repair-visit.ts';

/** Fields of the header that only a change of state may write. */
export const stateFields = ['status', 'seal', 'prepared', 'reopened'] as const;

/** What a person asks to change. */
export interface EditRequest {
  by: string;
  label?: string | undefined;
  batch?: string | undefined;
  changes: Change[];
}

/** An act of a person. @throws AppError `locked` on a sealed visit, `refused` where only a call of its own may write. */
export function editAct(request: EditRequest): Act {
  return (content) => {
    requireUnsealed(content);
    for (const change of request.changes) requireAllowed(content, change);
    const { by, changes, label, batch } = request;
    return { by, changes, ...(label === undefined ? {} : { label }), ...(batch === undefined ? {} : { batch }) };
  };
}

/**
 * Takes back, or brings again, the last act of a person; or takes back the act that `batch` names.
 * @throws AppError `conflict`, `locked`, `not-found`, or `refused` when there is none.
 */
export function undoAct(by: string, direction: 'undo' | 'redo', batch?: string): Act {
  return (content, edits) => {
    requireUnsealed(content);
    const plan = batch === undefined ? lastPlan(edits, by, direction) : undoPlanOf(edits, batch);
    if (!plan || touchesState(plan) || plan.label === repairLabel) throw nothingToDo(direction);
    const { changes, label } = plan;
    return {
      by,
      changes,
      ...(label === undefined ? {} : { label }),
      [direction === 'undo' ? 'undoes' : 'redoes']: plan.batch,
    };
  };
}

function lastPlan(edits: readonly Edit[], by: string, direction: 'undo' | 'redo'): UndoPlan | undefined {
  return direction === 'undo' ? undoPlan(edits, by) : redoPlan(edits, by);
}

/** Moves a visit to another state. @throws AppError `refused` when the way does not exist or needs a reason. */
export function transitionAct(by: string, to: VisitStatus, now: string, reason?: string): Act {
  return (content, edits) => {
    const header = headerOf(content);
    if (!transitions[header.status].includes(to)) throw noSuchWay(header.status, to);
    if (to === 'sealed') requireComplete(content);
    const reopening = isSealed(header.status) && !isSealed(to);
    if (reopening && reason === undefined) throw needsReason();
    const fields = {
      status: to,
      ...(to === 'sealed' ? { seal: { at: now, by, digest: contentDigest(content), head: headOf(edits) } } : {}),
      ...(reopening ? { seal: null, prepared: null, reopened: { at: now, by, reason } } : {}),
    };
    const changes: Change[] = [{ op: 'set', collection: 'header', id: 'header', fields }];
    return { by, label: `status:${to}`, changes: [...changes, ...(reopening ? voidedSignatures(content) : [])] };
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

/** @throws AppError `locked` on a sealed visit. */
export function requireUnsealed(content: Content): void {
  const header = content.header['header'];
  if (!header || !isSealed(header.status)) return;
  throw new AppError('locked', {
    id: 'Kunjungan ini sudah disegel. Buka kembali dengan alasan sebelum mengubahnya; tanda tangan yang ada menjadi batal.',
    en: 'This visit is sealed. Open it again with a reason before changing it; signatures given become void.',
  });
}

/** @throws AppError `refused` with everything that stands between the visit and its seal. */
export function requireComplete(content: Content): void {
  const { blocking } = checkCompleteness(content);
  if (blocking.length === 0) return;
  const sentence = {
    id: `Kunjungan belum dapat disegel: masih ada ${blocking.length} hal yang belum lengkap. Tidak ada yang berubah; lengkapi dahulu.`,
    en: `The visit cannot be sealed yet: ${blocking.length} things are missing. Nothing changed; complete them first.`,
  };
  throw new AppError('refused', sentence, { problems: blocking.slice(0, 50).map((gap) => ({ reason: gap.sentence })) });
}

/** State, seal, instrument and evidence are written only by the calls that keep their promises. */
function requireAllowed(content: Content, change: Change): void {
  const isHeader = change.collection === 'header';
  const fields = change.op === 'set' ? change.fields : {};
  const isState = isHeader && (change.op !== 'set' || stateFields.some((field) => Object.hasOwn(fields, field)));
  const isNewEvidence = change.collection === 'evidence' && change.op === 'put' && !knowsFile(content, change.value);
  const isFileChange = change.collection === 'evidence' && Object.hasOwn(fields, 'sha256');
  const isSignature = change.collection === 'signoffs' && Object.hasOwn(fields, 'signed');
  if (!isState && !isNewEvidence && !isFileChange && !isSignature && change.collection !== 'instrument') return;
  throw new AppError('refused', {
    id: `Isian ${change.collection} ini tidak dapat diubah langsung. Pakai perintah yang khusus untuk itu.`,
    en: `This entry of ${change.collection} cannot be changed directly. Use the call made for it.`,
  });
}

function knowsFile(content: Content, value: Record<string, unknown>): boolean {
  return Object.values(content.evidence).some((evidence) => evidence.sha256 === value['sha256']);
}

function touchesState(plan: UndoPlan): boolean {
  return plan.changes.some(
    (change) =>
      change.collection === 'header' &&
      (change.op !== 'set' || stateFields.some((field) => Object.hasOwn(change.fields, field))),
  );
}

function voidedSignatures(content: Content): Change[] {
  return Object.entries(content.signoffs)
    .filter(([, signoff]) => signoff.signed !== undefined)
    .map(([id]) => ({ op: 'set', collection: 'signoffs', id, fields: { signed: null } }));
}

function nothingToDo(direction: 'undo' | 'redo'): AppError {
  return direction === 'undo'
    ? new AppError('refused', { id: 'Tidak ada lagi yang dapat diurungkan.', en: 'There is nothing left to undo.' })
    : new AppError('refused', { id: 'Tidak ada yang dapat diulangi.', en: 'There is nothing to redo.' });
}

function noSuchWay(from: VisitStatus, to: VisitStatus): AppError {
  return new AppError('refused', {
    id: `Kunjungan berstatus ${from} tidak dapat langsung menjadi ${to}. Langkah yang ada: ${transitions[from].join(', ')}.`,
    en: `A visit that is ${from} cannot become ${to} at once. Possible: ${transitions[from].join(', ')}.`,
  });
}

function needsReason(): AppError {
  return new AppError('refused', {
    id: 'Membuka kembali kunjungan yang disegel memerlukan alasan.',
    en: 'Opening a sealed visit again needs a reason.',
  });
}
