import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addSurvey } from '../../../shared/domain/survey/edit-surveys.ts';
import { useCanEdit, useCollection, useEdit, useInstrument } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { CommandChoice } from '../../commands/CommandChoice.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { SurveyKiosk } from './SurveyKiosk.tsx';
import { ServicesView } from './ServicesView.tsx';
import classes from './survey.module.css';
import { SurveyList } from './SurveyList.tsx';
import { surveySearch, type SurveySearch } from './survey-search.ts';
import { SurveyWork } from './SurveyWork.tsx';
import { surveyCommands } from './survey-commands.ts';

/** Surveys of respondents on site, and supply against demand of the services they use. */
export function SurveyScreen() {
  const { t } = useTranslation('survey');
  const { survey: opened, part = 'results', view = 'surveys' } = surveySearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const surveys = useCollection('surveys');
  const responses = useCollection('responses');
  const forms = useInstrument().questionnaires ?? [];
  const canEdit = useCanEdit();
  const edit = useEdit();
  const [isKiosk, setKiosk] = useState(false);
  const current = surveys.find(({ id }) => id === opened) ?? surveys[0];
  const go = (search: SurveySearch): void => void navigate({ to: '.', search, replace: true });
  const add = (): void => {
    const id = crypto.randomUUID();
    const begun = { questionnaire: forms[0]?.id ?? '', consent: t('defaultConsent') };
    if (edit((content) => addSurvey(content, id, begun))) go({ survey: id, part: 'setup' });
  };
  const form = forms.find(({ id }) => id === current?.questionnaire);
  if (isKiosk && current && form) return <SurveyKiosk survey={current} form={form} onLeave={() => setKiosk(false)} />;
  return (
    <Screen
      title={t('title')}
      actions={
        <>
          <CommandChoice
            command={surveyCommands.view}
            size="xs"
            data={(['surveys', 'services'] as const).map((value) => ({ value, label: t(`views.${value}`) }))}
            value={view}
            onChange={(next) => go(next === 'services' ? { view: 'services' } : {})}
          />
          {view === 'surveys' && form && current && (
            <CommandButton
              command={surveyCommands.openKiosk}
              run={() => setKiosk(true)}
              variant={part === 'paper' ? 'default' : 'filled'}
            />
          )}
        </>
      }
      foot={{
        counts: `${t('surveyCount', { count: surveys.length })} · ${t('responseCount', { count: responses.length })}`,
      }}
    >
      {view === 'services' && <ServicesView />}
      {view === 'surveys' && surveys.length === 0 && (
        <EmptyState title={t(forms.length === 0 ? 'noForm' : 'addFirst')}>
          {canEdit && forms.length > 0 && <CommandButton command={surveyCommands.add} run={add} />}
        </EmptyState>
      )}
      {view === 'surveys' && current && (
        <div className={classes.columns}>
          <SurveyList
            current={current.id}
            canAdd={canEdit && forms.length > 0}
            onAdd={add}
            onOpen={(survey) => go({ survey })}
          />
          <SurveyWork
            key={current.id}
            survey={current}
            form={form}
            part={part}
            onPart={(next) => go({ survey: current.id, ...(next === 'results' ? {} : { part: next }) })}
          />
        </div>
      )}
    </Screen>
  );
}
