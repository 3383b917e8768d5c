import { Button, MultiSelect, Select } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findingGaps, findingGrades } from '../../../shared/domain/findings/finding-gaps.ts';
import { listIndicators } from '../../../shared/domain/progress/list-indicators.ts';
import { useCanEdit, useEdit, useInstrument, type Listed } from '../../backend/visit-hooks.ts';
import { DateField } from '../../ui/DateField.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useUndoableEdit } from '../../ui/use-undoable-edit.ts';
import { FindingText, type FindingField } from './FindingText.tsx';
import classes from './findings.module.css';
import { RecommendationLibrary } from './RecommendationLibrary.tsx';

interface FindingEditorProps {
  finding: Listed<'findings'>;
  onGone: () => void;
}

const texts = ['criterion', 'condition', 'cause', 'effect', 'recommendation', 'response'] as const;

/** Every field of one finding, kept while it is typed; what its grade demands is shown as missing and never refused. */
export function FindingEditor({ finding, onGone }: FindingEditorProps) {
  const { t } = useTranslation('findings');
  const canEdit = useCanEdit();
  const edit = useEdit();
  const undoable = useUndoableEdit();
  const gaps = findingGaps(finding);
  useTitleToWrite(finding.title === t('untitled'));
  const set = (field: FindingField, value: unknown) =>
    edit(
      [{ op: 'set', collection: 'findings', id: finding.id, fields: { [field]: value } }],
      t('acts.changed', { field: t(`fields.${field}`) }),
    );
  const remove = (): void => {
    undoable([{ op: 'remove', collection: 'findings', id: finding.id }], t('acts.removed'));
    onGone();
  };
  const text = (field: FindingField & keyof typeof finding) => (
    <FindingText
      key={field}
      field={field}
      value={String(finding[field] ?? '')}
      isMissing={gaps.some((gap) => gap === field)}
      onKeep={(value) => set(field, value === '' ? null : value)}
    />
  );
  return (
    <fieldset disabled={!canEdit} className={classes.editor}>
      <legend className={classes.legend}>{finding.title}</legend>
      {gaps.length > 0 && (
        <output className={classes.gaps}>
          {t('gaps', { fields: gaps.map((field) => t(`fields.${field}`).toLowerCase()).join(', ') })}
        </output>
      )}
      <FindingText
        field="title"
        value={finding.title}
        isMissing={false}
        onKeep={(value) => (value.trim() === '' ? undefined : set('title', value))}
      />
      <div className={classes.pair}>
        <Select
          label={t('fields.grade')}
          data={findingGrades.map((value) => ({ value, label: t(`grades.${value}`) }))}
          value={finding.grade}
          allowDeselect={false}
          disabled={!canEdit}
          onChange={(grade) => grade !== null && set('grade', grade)}
        />
        <IndicatorChoice finding={finding} canEdit={canEdit} onChange={(indicators) => set('indicators', indicators)} />
      </div>
      {texts.slice(0, 4).map(text)}
      {text('recommendation')}
      {canEdit && (
        <RecommendationLibrary
          finding={finding.id}
          text={finding.recommendation ?? ''}
          onUse={(words) => set('recommendation', words)}
        />
      )}
      <div className={classes.pair}>
        {text('owner')}
        <DateField
          label={t('fields.due')}
          value={finding.due ?? ''}
          error={gaps.includes('due') && t('missing', { field: t('fields.due').toLowerCase() })}
          isDisabled={!canEdit}
          onChange={(due) => set('due', due === '' ? null : due)}
        />
      </div>
      {text('response')}
      {canEdit && (
        <div>
          <Button variant="default" onClick={remove}>
            {t('remove')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

/** A finding that has just begun: the keyboard stands in its title, which the first key replaces. */
function useTitleToWrite(isNew: boolean): void {
  const [begins] = useState(isNew);
  useEffect(() => {
    const title = document.getElementById('finding-title');
    if (!begins || !(title instanceof HTMLInputElement)) return;
    title.focus();
    title.select();
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
