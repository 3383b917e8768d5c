import type { Content } from '../../schema/content.ts';
import type { Signoff } from '../../schema/visit.ts';
import type { ActPlan } from '../edits/act-plan.ts';
import { given, put, remove } from '../edits/changes.ts';
import { orderAfter } from '../entities/ordered.ts';

/** Adds somebody who is to sign, after all others. */
export function addSignatory(
  { signoffs }: Pick<Content, 'signoffs'>,
  id: string,
  said: Pick<Signoff, 'position' | 'party'> & { name: string },
): ActPlan {
  const [name, position] = [said.name.trim(), said.position.trim()];
  const order = orderAfter(Object.values(signoffs));
  const added = put('signoffs', id, { position, party: said.party, order, ...given({ name }) });
  return { act: { code: 'add-signatory' }, changes: [added] };
}

/** Takes somebody from those who are to sign. */
export function removeSignatory(id: string): ActPlan {
  return { act: { code: 'remove-signatory' }, changes: [remove('signoffs', id)] };
}
