import type { Content } from '../../schema/content.ts';
import type { FieldsOf } from '../../schema/edit.ts';
import type { ActPlan } from '../edits/act-plan.ts';
import { given, put, remove, set } from '../edits/changes.ts';
import { orderAfter } from '../entities/ordered.ts';

/** Adds a benefit for citizens after all others; one that a finding tells of is about the same indicators. */
export function addBenefit(content: Pick<Content, 'benefits' | 'findings'>, id: string, finding?: string): ActPlan {
  const indicators = finding === undefined ? [] : (content.findings[finding]?.indicators ?? []);
  const order = orderAfter(Object.values(content.benefits));
  return {
    act: { code: 'add-benefit' },
    changes: [put('benefits', id, { relation: 'G2C', indicators, order, ...given({ finding }) })],
  };
}

/** Changes what is known of a benefit. */
export function changeBenefit(id: string, fields: FieldsOf<'benefits'>): ActPlan {
  return { act: { code: 'change-benefit' }, changes: [set('benefits', id, fields)] };
}

/** Takes a benefit away. */
export function removeBenefit(id: string): ActPlan {
  return { act: { code: 'remove-benefit' }, changes: [remove('benefits', id)] };
}
