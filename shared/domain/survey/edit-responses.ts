import type { Content } from '../../schema/content.ts';
import type { Response } from '../../schema/survey.ts';
import type { ActPlan } from '../edits/act-plan.ts';
import { put, remove } from '../edits/changes.ts';
import { orderAfter, ordersAfter } from '../entities/ordered.ts';
import type { SurveyAnswers } from './survey-answers.ts';

/** Records what one respondent answered, without a name, after all others. */
export function addResponse(
  { responses }: Pick<Content, 'responses'>,
  id: string,
  response: Omit<Response, 'order'>,
): ActPlan {
  const order = orderAfter(Object.values(responses));
  return { act: { code: 'add-response' }, changes: [put('responses', id, { ...response, order })] };
}

/** Where a table of respondents goes, when it came, and what the responses are called by. */
export interface ImportedTable {
  survey: string;
  at: string;
  nextId: () => string;
}

/** Records every respondent of a table after all others; rows and files have no names for them. */
export function importResponses(
  { responses }: Pick<Content, 'responses'>,
  { survey, at, nextId }: ImportedTable,
  rows: readonly SurveyAnswers[],
): ActPlan {
  const orders = ordersAfter(Object.values(responses), rows.length);
  const changes = rows.map(({ respondent: _row, ...given }, index) =>
    put('responses', nextId(), { survey, at, channel: 'import', ...given, order: orders[index] ?? '' }),
  );
  return { act: { code: 'import-responses' }, changes };
}

/** Takes the answers of one respondent away. */
export function removeResponse(id: string): ActPlan {
  return { act: { code: 'remove-response' }, changes: [remove('responses', id)] };
}
