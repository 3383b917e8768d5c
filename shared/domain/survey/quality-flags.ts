import type { Questionnaire } from '../../schema/instrument.ts';
import type { SurveyAnswers } from './survey-answers.ts';

/** Something about the answers that a reader should look at before believing the index. */
export interface SurveyFlag {
  kind: 'straight-lining' | 'impossible-speed' | 'same-answers' | 'never-used' | 'no-answers';
  respondents: string[];
}

/** Nobody reads an item and answers it in less: Huang and others, Journal of Business and Psychology 27 (2012). */
const leastSecondsPerItem = 2;
/** Fewer equal answers in a row can well be meant. */
const leastItems = 5;

/**
 * Flags by respondent: all items answered alike, faster than reading, word for word the answers of another (where they
 * are not all alike, which already is a flag), and answers of somebody who never used the service.
 */
export function qualityFlags(form: Questionnaire, rows: readonly SurveyAnswers[]): SurveyFlag[] {
  const flags: SurveyFlag[] = [
    { kind: 'straight-lining', respondents: names(rows.filter((row) => isStraight(form, row))) },
    { kind: 'impossible-speed', respondents: names(rows.filter((row) => isTooFast(form, row))) },
    ...sameAnswers(form, rows),
    { kind: 'never-used', respondents: names(rows.filter((row) => row.hasUsed === false)) },
    { kind: 'no-answers', respondents: names(rows.filter((row) => given(form, row).length === 0)) },
  ];
  return flags.filter((flag) => flag.respondents.length > 0);
}

function isStraight(form: Questionnaire, row: SurveyAnswers): boolean {
  const values = given(form, row);
  return values.length >= leastItems && new Set(values).size === 1;
}

function isTooFast(form: Questionnaire, row: SurveyAnswers): boolean {
  const answered = given(form, row).length;
  return row.seconds !== undefined && answered > 0 && row.seconds < answered * leastSecondsPerItem;
}

function sameAnswers(form: Questionnaire, rows: readonly SurveyAnswers[]): SurveyFlag[] {
  const candidates = rows.filter((row) => given(form, row).length >= leastItems && !isStraight(form, row));
  const alike = Map.groupBy(candidates, (row) => form.items.map(({ id }) => row.answers[id] ?? '').join(' '));
  return [...alike.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({ kind: 'same-answers', respondents: names(group) }));
}

function given(form: Questionnaire, row: SurveyAnswers): number[] {
  return form.items.flatMap(({ id }) => {
    const answer = row.answers[id];
    return typeof answer === 'number' ? [answer] : [];
  });
}

function names(rows: readonly SurveyAnswers[]): string[] {
  return rows.map((row) => row.respondent);
}
