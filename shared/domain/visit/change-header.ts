import type { FieldsOf } from '../../schema/edit.ts';
import type { ActPlan } from '../edits/act-plan.ts';
import type { stateFields } from './frozen-content.ts';
import { set } from '../edits/changes.ts';

/** The facts of a visit that anybody may change: all but its state. */
export type HeaderFacts = Omit<FieldsOf<'header'>, (typeof stateFields)[number]>;

/** Changes facts of the visit itself. */
export function changeHeader(facts: HeaderFacts): ActPlan {
  return { act: { code: 'change-header' }, changes: [set('header', 'header', facts)] };
}
