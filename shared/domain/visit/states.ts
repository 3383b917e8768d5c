import { headerOf } from './header-of.ts';
import type { Content } from '../../schema/content.ts';
import type { ChosenStatus, VisitStatus } from '../../schema/visit.ts';

/**
 * Where a person can lead a visit from each state. Opening a sealed or signed visit again needs a reason and voids
 * signatures. Nobody leads a visit to `signed`: it follows from the signatures.
 */
export const transitions: Record<VisitStatus, readonly ChosenStatus[]> = {
  draft: ['in-review'],
  'in-review': ['draft', 'agreed'],
  agreed: ['in-review', 'sealed'],
  sealed: ['in-review'],
  signed: ['in-review'],
};

/** A sealed visit refuses edits. */
export function isSealed(status: VisitStatus): boolean {
  return status === 'sealed' || status === 'signed';
}

/** The state of a visit as its signatures prove it: earlier versions called one signed on a person's word. */
export function statusOf(content: Content): VisitStatus {
  const { status } = headerOf(content);
  return status === 'signed' && !isFullySigned(content) ? 'sealed' : status;
}

/**
 * Whether everyone who was to sign the sealed assessment has, electronically or on paper; `now` are seats whose signature
 * is about to be recorded.
 */
export function isFullySigned(content: Content, now: ReadonlySet<string> = new Set()): boolean {
  const { seal, prepared } = headerOf(content);
  if (!seal) return false;
  const paper = prepared?.['assessment'];
  // A paper of an earlier version does not name its seal; one that is older than the seal is a draft.
  const isOfSeal = paper && (paper.seal === undefined ? paper.at >= seal.at : paper.seal === seal.digest);
  const seats = isOfSeal ? paper.signatories : Object.keys(content.signoffs);
  const hasSigned = (id: string): boolean =>
    content.signoffs[id]?.onPaper !== undefined ||
    now.has(id) ||
    (isOfSeal === true && content.signoffs[id]?.signed?.['assessment'] !== undefined);
  return seats.length > 0 && seats.every(hasSigned);
}
