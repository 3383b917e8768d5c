import { ordered } from '../entities/ordered.ts';
import type { Response } from '../../schema/survey.ts';

/** What one respondent answered: item → value, or that they do not know. An item that is not there was left empty. */
export interface SurveyAnswers {
  /** How reports name the respondent: a row number or an id, never a name. */
  respondent: string;
  answers: Record<string, number | 'unknown'>;
  /** Whether they have used the service; undefined when nobody asked. */
  hasUsed?: boolean;
  /** How long answering took. */
  seconds?: number;
}

/** The responses of a visit as answers, in the order in which they came. */
export function answersOf(responses: Record<string, Response>, survey: string): SurveyAnswers[] {
  return ordered(responses)
    .filter((response) => response.survey === survey)
    .map(({ id: respondent, answers, hasUsed, seconds }) => ({
      respondent,
      answers,
      ...(hasUsed === undefined ? {} : { hasUsed }),
      ...(seconds === undefined ? {} : { seconds }),
    }));
}
