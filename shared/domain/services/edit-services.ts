import type { Content } from '../../schema/content.ts';
import type { FieldsOf } from '../../schema/edit.ts';
import type { ActPlan } from '../edits/act-plan.ts';
import { put, remove, set } from '../edits/changes.ts';
import { orderAfter } from '../entities/ordered.ts';

/** Adds a service of the place after all others. */
export function addService({ services }: Pick<Content, 'services'>, id: string): ActPlan {
  const order = orderAfter(Object.values(services));
  return { act: { code: 'add-service' }, changes: [put('services', id, { indicators: [], order })] };
}

/** Changes what is known of a service. */
export function changeService(id: string, fields: FieldsOf<'services'>): ActPlan {
  return { act: { code: 'change-service' }, changes: [set('services', id, fields)] };
}

/** Takes a service away. */
export function removeService(id: string): ActPlan {
  return { act: { code: 'remove-service' }, changes: [remove('services', id)] };
}
