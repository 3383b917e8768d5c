import { MultiSelect, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { siteName } from '../../../shared/domain/sites/site-name.ts';
import { typedText } from '../../../shared/domain/edits/changes.ts';
import { sampleSize } from '../../../shared/domain/survey/sample-size.ts';
import { changeSurvey, removeSurvey } from '../../../shared/domain/survey/edit-surveys.ts';
import type { FieldsOf } from '../../../shared/schema/edit.ts';
import { useCanEdit, useCollection, useEdit, useInstrument, type Listed } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { BlurField } from '../../ui/BlurField.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useUndoableEdit } from '../../ui/use-undoable-edit.ts';
import { CountField } from './CountField.tsx';
import classes from './survey.module.css';
import { surveyCommands } from './survey-commands.ts';

/** How a survey is set up: its form, whom it asks and how many, and what respondents agree to. */
export function SurveySetup({ survey }: { survey: Listed<'surveys'> }) {
  const { t } = useTranslation('survey');
  const { t: tFields } = useTranslation('fields');
  const format = useFormat();
  const canEdit = useCanEdit();
  const edit = useEdit();
  const undoable = useUndoableEdit();
  const instrument = useInstrument();
  const sites = useCollection('sites');
  const { population } = survey;
  const set = (fields: FieldsOf<'surveys'>) => edit(changeSurvey(survey.id, fields));
  const text = (field: 'title' | 'consent') => (
    <BlurField
      label={tFields(`surveys.${field}`)}
      value={survey[field] ?? ''}
      isLong={field === 'consent'}
      onLeave={(value) => set(typedText(field, value))}
    />
  );
  const sample = population === undefined ? undefined : sampleSize(population);
  return (
    <fieldset disabled={!canEdit} className={classes.fields}>
      {text('title')}
      <Select
        label={tFields('surveys.questionnaire')}
        data={(instrument.questionnaires ?? []).map(({ id, title }) => ({ value: id, label: format.text(title) }))}
        value={survey.questionnaire}
        allowDeselect={false}
        disabled={!canEdit}
        onChange={(questionnaire) => questionnaire !== null && set({ questionnaire })}
      />
      <div className={classes.pair}>
        <CountField
          label={tFields('surveys.population')}
          value={population}
          onKeep={(value) => set({ population: value })}
        />
        <CountField
          label={tFields('surveys.target')}
          value={survey.target}
          onKeep={(value) => set({ target: value })}
        />
      </div>
      {sample !== undefined && population !== undefined && (
        <p className={classes.mute}>
          {t('sample', { population: format.count(population), sample: format.count(sample) })}{' '}
          {sample !== survey.target && canEdit && (
            <CommandButton
              command={surveyCommands.takeSample}
              run={() => set({ target: sample })}
              params={{ sample: format.count(sample) }}
              variant="subtle"
              size="compact-sm"
            />
          )}
        </p>
      )}
      <div className={classes.pair}>
        <Select
          label={tFields('surveys.site')}
          placeholder={t('noSite')}
          data={sites.map((site) => ({ value: site.id, label: siteName(site, format.language) }))}
          value={survey.site ?? null}
          clearable
          disabled={!canEdit}
          onChange={(site) => set({ site })}
        />
        <MultiSelect
          label={tFields('surveys.pillars')}
          data={instrument.root.children.flatMap((node) =>
            'children' in node ? [{ value: node.id, label: format.text(node.short ?? node.title) }] : [],
          )}
          value={survey.pillars}
          disabled={!canEdit}
          onChange={(pillars) => set({ pillars })}
        />
      </div>
      {text('consent')}
      {canEdit && (
        <div>
          <CommandButton
            command={surveyCommands.remove}
            run={() => undoable((content) => removeSurvey(content, survey.id))}
            variant="default"
          />
        </div>
      )}
    </fieldset>
  );
}
