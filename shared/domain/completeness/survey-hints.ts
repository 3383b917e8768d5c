import { sentence } from '../sentence.ts';
import type { Content } from '../../schema/content.ts';
import type { Survey } from '../../schema/survey.ts';
import { sampleSize } from '../survey/sample-size.ts';
import { scoreSurvey } from '../survey/score-survey.ts';
import { answersOf } from '../survey/survey-answers.ts';
import { called, type Gap } from './gap.ts';

/** Surveys with fewer respondents than wanted, and answers that a reader should look at before believing the index. */
export function surveyHints(content: Content): Gap[] {
  return Object.entries(content.surveys).flatMap(([id, survey]) => [
    ...belowSample(content, id, survey),
    ...doubtful(content, id, survey),
  ]);
}

function belowSample({ responses }: Content, id: string, survey: Survey): Gap[] {
  const wanted = survey.target ?? (survey.population === undefined ? undefined : sampleSize(survey.population));
  const count = Object.values(responses).filter((response) => response.survey === id).length;
  if (wanted === undefined || count >= wanted) return [];
  return [
    {
      kind: 'below-sample',
      sentence: sentence('gap.fewRespondents', {
        title: called(survey.title, 'untitled.survey'),
        answered: count,
        wanted,
      }),
      screen: 'survey',
      collection: 'surveys',
      id,
    },
  ];
}

function doubtful(content: Content, id: string, survey: Survey): Gap[] {
  const forms = content.instrument['instrument']?.instrument.questionnaires ?? [];
  const form = forms.find((one) => one.id === survey.questionnaire);
  if (!form) return [];
  const { flags } = scoreSurvey(form, answersOf(content.responses, id));
  const count = new Set(flags.flatMap((flag) => flag.respondents)).size;
  if (count === 0) return [];
  return [
    {
      kind: 'doubtful-answers',
      sentence: sentence('gap.doubtfulAnswers', { title: called(survey.title, 'untitled.survey'), count }),
      screen: 'survey',
      collection: 'surveys',
      id,
    },
  ];
}
