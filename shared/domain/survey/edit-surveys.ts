import type { Content } from '../../schema/content.ts';
import type { FieldsOf } from '../../schema/edit.ts';
import type { Survey } from '../../schema/survey.ts';
import type { ActPlan } from '../edits/act-plan.ts';
import { put, remove, set } from '../edits/changes.ts';
import { orderAfter } from '../entities/ordered.ts';

/** Adds a survey that asks by a form, after all others, with what its respondents agree to. */
export function addSurvey(
  { surveys }: Pick<Content, 'surveys'>,
  id: string,
  begun: Pick<Survey, 'questionnaire' | 'consent'>,
): ActPlan {
  const order = orderAfter(Object.values(surveys));
  return { act: { code: 'add-survey' }, changes: [put('surveys', id, { ...begun, pillars: [], order })] };
}

/** Changes how a survey is set up. */
export function changeSurvey(id: string, fields: FieldsOf<'surveys'>): ActPlan {
  return { act: { code: 'change-survey' }, changes: [set('surveys', id, fields)] };
}

/** Takes a survey away, with the answers of all its respondents. */
export function removeSurvey({ responses }: Pick<Content, 'responses'>, id: string): ActPlan {
  const given = Object.entries(responses).filter(([, { survey }]) => survey === id);
  return {
    act: { code: 'remove-survey' },
    changes: [...given.map(([response]) => remove('responses', response)), remove('surveys', id)],
  };
}
