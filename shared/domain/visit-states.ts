import type { VisitStatus } from '../schema/visit.ts';

/** Where a visit can go from each state. Opening a sealed or signed visit again needs a reason and voids signatures. */
export const transitions: Record<VisitStatus, readonly VisitStatus[]> = {
  draft: ['in-review'],
  'in-review': ['draft', 'agreed'],
  agreed: ['in-review', 'sealed'],
  sealed: ['in-review', 'signed'],
  signed: ['in-review'],
};

/** A sealed visit refuses edits. */
export function isSealed(status: VisitStatus): boolean {
  return status === 'sealed' || status === 'signed';
}
