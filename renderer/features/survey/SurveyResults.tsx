import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { scoreSurvey, type SurveyScore } from '../../../shared/domain/survey/score-survey.ts';
import { answersOf, type SurveyAnswers } from '../../../shared/domain/survey/survey-answers.ts';
import type { Questionnaire } from '../../../shared/schema/instrument.ts';
import { useEntities, type Listed } from '../../client/visit-hooks.ts';
import { Card } from '../../ui/Card.tsx';
import { Pill } from '../../ui/Pill.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './survey.module.css';
import { targetOf } from './target-of.ts';

/** The index of a survey, its items, and what a reader should look at before believing them. */
export function SurveyResults({ survey, form }: { survey: Listed<'surveys'>; form: Questionnaire }) {
  const { t } = useTranslation('survey');
  const format = useFormat();
  const responses = useEntities('responses');
  const rows = useMemo(() => answersOf(responses, survey.id), [responses, survey.id]);
  const score = useMemo(() => scoreSurvey(form, rows), [form, rows]);
  const target = targetOf(survey);
  if (rows.length === 0) return <p className={classes.mute}>{t('results.none')}</p>;
  return (
    <div className={classes.stack}>
      <div className={classes.tools}>
        <span>
          {t('results.index')} <strong className={classes.index}>{format.decimal(score.display)}</strong>
        </span>
        {score.band !== null && <Pill tone="accent">{score.band}</Pill>}
        {score.missing.length > 0 && <Pill tone="warn">{t('results.noIndex', { count: score.missing.length })}</Pill>}
        <span className={classes.mute}>
          {t('results.respondents', { count: score.respondents, leftOut: score.leftOut })}
          {target !== undefined && <> · {t('count', { count: rows.length, target })}</>}
        </span>
        {target !== undefined && rows.length >= target && <Pill tone="ok">{t('reached')}</Pill>}
        {survey.population !== undefined && rows.length > survey.population && (
          <Pill tone="warn">{t('results.tooMany', { population: format.count(survey.population) })}</Pill>
        )}
      </div>
      <Items form={form} score={score} />
      <Flags score={score} rows={rows} />
    </div>
  );
}

function Items({ form, score }: { form: Questionnaire; score: SurveyScore }) {
  const { t } = useTranslation('survey');
  const format = useFormat();
  return (
    <table className={classes.table}>
      <caption className={classes.mute}>{t('results.scale', { min: form.scale.min, max: form.scale.max })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('results.item')}</th>
          <th scope="col">{t('results.mean')}</th>
          <th scope="col">{t('results.answered')}</th>
          <th scope="col">{t('results.unknown')}</th>
          <th scope="col">{t('results.distribution')}</th>
        </tr>
      </thead>
      <tbody>
        {form.items.map(({ id, text }) => {
          const item = score.items[id];
          return (
            <tr key={id}>
              <th scope="row">{format.text(text)}</th>
              <td>{format.decimal(item?.display)}</td>
              <td>{item?.answered}</td>
              <td>{item?.unknown}</td>
              <td className={classes.mute}>
                {Object.entries(item?.distribution ?? {})
                  .toSorted(([a], [b]) => Number(a) - Number(b))
                  .map(([value, count]) => `${format.decimal(value)}×${count}`)
                  .join('  ')}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Flags({ score, rows }: { score: SurveyScore; rows: readonly SurveyAnswers[] }) {
  const { t } = useTranslation('survey');
  const number = new Map(rows.map(({ respondent }, index) => [respondent, index + 1]));
  return (
    <Card title={t('results.flags')}>
      {score.flags.length === 0 && <p className={classes.mute}>{t('results.noFlags')}</p>}
      <ul className={classes.flags}>
        {score.flags.map(({ kind, respondents }) => (
          <li key={`${kind}:${respondents[0]}`}>
            <strong>▲ {t(`results.flag.${kind}`)}</strong>{' '}
            <span className={classes.mute}>
              {t('results.rows', { rows: respondents.map((each) => number.get(each)).join(', ') })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
