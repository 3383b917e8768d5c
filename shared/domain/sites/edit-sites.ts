import type { Content } from '../../schema/content.ts';
import type { FieldsOf } from '../../schema/edit.ts';
import type { ActPlan } from '../edits/act-plan.ts';
import { put, remove, set } from '../edits/changes.ts';
import { orderAfter } from '../entities/ordered.ts';

/** Adds a place that is to be seen, after all others. */
export function addSite({ sites }: Pick<Content, 'sites'>, id: string): ActPlan {
  const order = orderAfter(Object.values(sites));
  return { act: { code: 'add-site' }, changes: [put('sites', id, { pillars: [], order })] };
}

/** Changes what is known of a place. */
export function changeSite(id: string, fields: FieldsOf<'sites'>): ActPlan {
  return { act: { code: 'change-site' }, changes: [set('sites', id, fields)] };
}

/** Takes a place away; sessions and surveys that were held there stay, without it. */
export function removeSite({ sessions, surveys }: Pick<Content, 'sessions' | 'surveys'>, id: string): ActPlan {
  const at = (entities: Content['sessions'] | Content['surveys']): string[] =>
    Object.entries(entities).flatMap(([each, { site }]) => (site === id ? [each] : []));
  return {
    act: { code: 'remove-site' },
    changes: [
      ...at(sessions).map((session) => set('sessions', session, { site: null })),
      ...at(surveys).map((survey) => set('surveys', survey, { site: null })),
      remove('sites', id),
    ],
  };
}
