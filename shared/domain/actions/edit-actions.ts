import type { Content } from '../../schema/content.ts';
import type { FieldsOf } from '../../schema/edit.ts';
import type { ActPlan } from '../edits/act-plan.ts';
import { put, remove, set } from '../edits/changes.ts';
import { orderAfter } from '../entities/ordered.ts';

/** Adds an action, after all others. */
export function addAction({ actions }: Pick<Content, 'actions'>, id: string): ActPlan {
  const blank = { priority: 'normal' as const, status: 'open' as const, links: [], evidence: [] };
  const order = orderAfter(Object.values(actions));
  return { act: { code: 'add-action' }, changes: [put('actions', id, { ...blank, order })] };
}

/** Changes who does an action, by when, how far it is, and what proves it. */
export function changeAction(id: string, fields: FieldsOf<'actions'>): ActPlan {
  return { act: { code: 'change-action' }, changes: [set('actions', id, fields)] };
}

/** Takes an action away; the line of the minutes in which it was agreed stays as a note. */
export function removeAction({ minutes }: Pick<Content, 'minutes'>, id: string): ActPlan {
  const lines = Object.entries(minutes).filter(([, { action }]) => action === id);
  const notes = lines.map(([line]) => set('minutes', line, { action: null, kind: 'note' }));
  return { act: { code: 'remove-action' }, changes: [...notes, remove('actions', id)] };
}
