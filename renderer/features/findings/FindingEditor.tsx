import { MultiSelect, Select } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { typedText } from '../../../shared/domain/edits/changes.ts';
import { changeFinding, removeFinding } from '../../../shared/domain/findings/edit-findings.ts';
import { findingGaps, findingGrades } from '../../../shared/domain/findings/finding-gaps.ts';
import { findingTitle } from '../../../shared/domain/findings/finding-title.ts';
import { listIndicators } from '../../../shared/domain/instrument/list-indicators.ts';
import type { FieldsOf } from '../../../shared/schema/edit.ts';
import { useCanEdit, useEdit, useInstrument, type Listed } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useUndoableEdit } from '../../ui/use-undoable-edit.ts';
import { FindingText } from './FindingText.tsx';
import classes from './findings.module.css';
import { RecommendationLibrary } from './RecommendationLibrary.tsx';
import { findingsCommands } from './findings-commands.ts';

interface FindingEditorProps {
  finding: Listed<'findings'>;
  onGone: () => void;
}

const reasoned = ['criterion', 'condition', 'cause', 'effect'] as const;
type TextField = (typeof reasoned)[number] | 'title' | 'recommendation' | 'owner' | 'response';

/** Every field of one finding, kept while it is typed; what its grade demands is shown as missing and never refused. */
export function FindingEditor({ finding, onGone }: FindingEditorProps) {
  const { t } = useTranslation('findings');
  const canEdit = useCanEdit();
  const edit = useEdit();
  const undoable = useUndoableEdit();
  const { language } = useFormat();
  const gaps = findingGaps(finding);
  useTitleToWrite(finding.title === undefined);
  const set = (fields: FieldsOf<'findings'>) => edit(changeFinding(finding.id, fields));
  const remove = (): void => {
    undoable((content) => removeFinding(content, finding.id));
    onGone();
  };
  const text = (field: TextField) => (
    <FindingText
      key={field}
      field={field}
      value={finding[field] ?? ''}
      isMissing={gaps.some((gap) => gap === field)}
      onKeep={(value) => set(typedText(field, value))}
    />
  );
  return (
    <fieldset disabled={!canEdit} className={classes.editor}>
      <legend className={classes.legend}>{findingTitle(finding, language)}</legend>
      {gaps.length > 0 && (
        <output className={classes.gaps}>
          {t('gaps', { fields: gaps.map((field) => t(`fields.${field}`).toLowerCase()).join(', ') })}
        </output>
      )}
      {text('title')}
      <div className={classes.pair}>
        <Select
          label={t('fields.grade')}
          data={findingGrades.map((value) => ({ value, label: t(`grades.${value}`) }))}
          value={finding.grade}
          allowDeselect={false}
          disabled={!canEdit}
          onChange={(grade) => grade !== null && set({ grade })}
        />
        <IndicatorChoice finding={finding} canEdit={canEdit} onChange={(indicators) => set({ indicators })} />
      </div>
      {reasoned.map(text)}
      {text('recommendation')}
      {canEdit && (
        <RecommendationLibrary
          finding={finding.id}
          text={finding.recommendation ?? ''}
          onUse={(words) => set({ recommendation: words })}
        />
      )}
      <div className={classes.pair}>
        {text('owner')}
        <DateField
          label={t('fields.due')}
          value={finding.due ?? ''}
          error={gaps.includes('due') && t('missing', { field: t('fields.due').toLowerCase() })}
          isDisabled={!canEdit}
          onChange={(due) => set(typedText('due', due))}
        />
      </div>
      {text('response')}
      {canEdit && (
        <div>
          <CommandButton command={findingsCommands.remove} run={remove} variant="default" />
        </div>
      )}
    </fieldset>
  );
}

/** A finding that has just begun: the keyboard stands in its title. */
function useTitleToWrite(isNew: boolean): void {
  const [begins] = useState(isNew);
  useEffect(() => {
    if (begins) document.getElementById('finding-title')?.focus();
  }, [begins]);
}

interface IndicatorChoiceProps {
  finding: Listed<'findings'>;
  canEdit: boolean;
  onChange: (indicators: string[]) => void;
}

function IndicatorChoice({ finding, canEdit, onChange }: IndicatorChoiceProps) {
  const { t } = useTranslation('findings');
  const format = useFormat();
  const instrument = useInstrument();
  const choices = useMemo(
    () =>
      listIndicators(instrument).map(({ indicator }) => ({
        value: indicator.id,
        label: `${indicator.id} ${format.text(indicator.question)}`,
      })),
    [instrument, format],
  );
  return (
    <MultiSelect
      label={t('fields.indicators')}
      data={choices}
      value={finding.indicators}
      searchable
      limit={60}
      disabled={!canEdit}
      onChange={onChange}
    />
  );
}
