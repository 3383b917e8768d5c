import { writtenFields } from '../../../shared/domain/edits/changes.ts';
import type { checklist } from '../../../shared/i18n/id/checklist.ts';
import type { Edit } from '../../../shared/schema/edit.ts';

/** One line of an indicator's history: which sentence, and the values in it. */
export interface EditLine {
  key: Exclude<keyof (typeof checklist)['history'], 'title' | 'none'>;
  from?: string;
  to?: string;
}

/** What an edit did, in the words of the checklist; undefined for one that says nothing here. */
export function describeEdit({ change, was }: Edit): EditLine | undefined {
  if (change.collection === 'evidence') return { key: change.op === 'put' ? 'evidence' : 'evidenceChanged' };
  if (change.collection === 'consensus') {
    return change.op === 'remove' ? { key: 'consensusGone' } : { key: 'consensus', to: valueOf(writtenFields(change)) };
  }
  if (change.op === 'remove') return { key: 'removed' };
  const fields = writtenFields(change);
  if (!('value' in fields)) return 'note' in fields ? { key: 'note' } : undefined;
  const from = was && 'value' in was ? valueOf(was) : 'BD';
  if (from === 'BD' && fields['value'] === 'BD') return { key: 'note' };
  return from === 'BD' ? { key: 'first', to: valueOf(fields) } : { key: 'value', from, to: valueOf(fields) };
}

function valueOf(fields: Record<string, unknown>): string {
  const { value } = fields;
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '–';
}
