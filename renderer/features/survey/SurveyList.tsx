import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { surveyTitle } from '../../../shared/domain/survey/survey-title.ts';
import { useCollection } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { targetOf } from './target-of.ts';
import classes from './survey.module.css';
import { surveyCommands } from './survey-commands.ts';

interface SurveyListProps {
  current: string;
  canAdd: boolean;
  onAdd: () => void;
  onOpen: (id: string) => void;
}

/** The surveys of the visit, each with its live count against its target. */
export function SurveyList({ current, canAdd, onAdd, onOpen }: SurveyListProps) {
  const { t } = useTranslation('survey');
  const { language } = useFormat();
  const surveys = useCollection('surveys');
  const responses = useCollection('responses');
  const counts = useMemo(() => Map.groupBy(responses, ({ survey }) => survey), [responses]);
  return (
    <nav className={classes.list} aria-label={t('list')}>
      {surveys.map((survey) => {
        const count = counts.get(survey.id)?.length ?? 0;
        const target = targetOf(survey);
        return (
          <button
            key={survey.id}
            type="button"
            className={classes.survey}
            aria-current={survey.id === current || undefined}
            onClick={() => onOpen(survey.id)}
          >
            <strong>{surveyTitle(survey, language)}</strong>
            <span className={classes.mute}>
              {target === undefined ? t('countOnly', { count }) : t('count', { count, target })}
            </span>
            {target !== undefined && <ProgressBar done={Math.min(count, target)} total={target} />}
          </button>
        );
      })}
      {canAdd && <CommandButton command={surveyCommands.add} run={onAdd} variant="default" size="xs" />}
    </nav>
  );
}
