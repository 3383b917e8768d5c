import { isBlank } from '../is-blank.ts';
import { sentence } from '../sentence.ts';
import type { Content } from '../../schema/content.ts';
import { notApplicable } from '../scoring/not-applicable.ts';
import type { Gap } from './gap.ts';

/** TB raises an index as surely as a high value does: it says why, unless the instrument asks for no reason. */
export function notApplicableGaps(content: Content): Gap[] {
  if (content.instrument['instrument']?.instrument.tbNeedsReason === false) return [];
  const silent = notApplicable(content).filter(({ reason }) => isBlank(reason));
  return [...new Set(silent.map(({ indicator }) => indicator))].map((id) => ({
    kind: 'not-applicable-without-reason',
    sentence: sentence('gap.noReasonForTb', { id }),
    screen: 'checklist',
    collection: 'indicator',
    id,
  }));
}
