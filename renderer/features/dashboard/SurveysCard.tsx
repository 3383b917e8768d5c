import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { answersOf } from '../../../shared/domain/survey/survey-answers.ts';
import { scoreSurvey } from '../../../shared/domain/survey/score-survey.ts';
import { useCollection, useEntities, useInstrument, useVisit } from '../../client/visit-hooks.ts';
import { Card } from '../../ui/Card.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './dashboard.module.css';
import { surveyTitle } from '../../../shared/domain/survey/survey-title.ts';

/** What the surveys came to, of how many respondents, and what to look at before believing it. */
export function SurveysCard() {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  const visit = useVisit().getState().id;
  const instrument = useInstrument();
  const surveys = useCollection('surveys');
  const responses = useEntities('responses');
  const scored = useMemo(
    () =>
      surveys.map((survey) => {
        const form = instrument.questionnaires?.find(({ id }) => id === survey.questionnaire);
        return { survey, score: form && scoreSurvey(form, answersOf(responses, survey.id)) };
      }),
    [surveys, responses, instrument],
  );
  return (
    <Card title={t('surveys.title')}>
      {surveys.length === 0 ? (
        <p className={classes.none}>{t('surveys.none')}</p>
      ) : (
        <DataTable
          head={[t('surveys.survey'), t('surveys.respondents'), t('index'), t('surveys.band')]}
          rows={scored.map(({ survey, score }) => ({
            id: survey.id,
            cells: [
              <Link key="survey" to="/visits/$visit/survey" params={{ visit }} search={{ survey: survey.id }}>
                {surveyTitle(survey, format.language)}
              </Link>,
              <span key="respondents">
                {score?.respondents ?? 0}
                {survey.target !== undefined && <> / {survey.target}</>}
                {score !== undefined && score.flags.length > 0 && (
                  <span className={classes.flag}> ▲ {t('surveys.flags', { count: score.flags.length })}</span>
                )}
              </span>,
              format.decimal(score?.display),
              score?.band ?? '–',
            ],
          }))}
        />
      )}
    </Card>
  );
}
