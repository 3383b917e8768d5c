import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { typedText } from '../../../shared/domain/edits/changes.ts';
import { findingGaps, findingGrades } from '../../../shared/domain/findings/finding-gaps.ts';
import { findingTitle } from '../../../shared/domain/findings/finding-title.ts';
import type { FieldsOf } from '../../../shared/schema/edit.ts';
import { isText, type Field, type TextFieldName } from '../../../shared/schema/collection-fields.ts';
import type { Listed } from '../../client/visit-hooks.ts';
import { BlurField } from '../../ui/BlurField.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { IndicatorChoice } from './IndicatorChoice.tsx';

interface FindingFieldProps {
  finding: Listed<'findings'>;
  field: Field<'findings'>;
  canEdit: boolean;
  set: (fields: FieldsOf<'findings'>) => boolean;
}

/** One field of a finding by its kind; what is chosen from a list of its own, by its name. */
export function FindingField({ finding, field, canEdit, set }: FindingFieldProps) {
  const { t } = useTranslation('findings');
  const { t: tFields } = useTranslation('fields');
  if (field.name === 'grade')
    return (
      <Select
        label={tFields('findings.grade')}
        data={findingGrades.map((value) => ({ value, label: t(`grades.${value}`) }))}
        value={finding.grade}
        allowDeselect={false}
        disabled={!canEdit}
        onChange={(grade) => grade !== null && set({ grade })}
      />
    );
  if (field.name === 'indicators')
    return (
      <IndicatorChoice chosen={finding.indicators} canEdit={canEdit} onChange={(indicators) => set({ indicators })} />
    );
  if (!isText(field, ['line', 'text', 'date'])) return null;
  const { name, kind } = field;
  const label = tFields(`findings.${name}`);
  const isMissing = findingGaps(finding).some((gap) => gap === name);
  const shown = {
    label,
    value: finding[name] ?? '',
    error: isMissing && t('missing', { field: label.toLowerCase() }),
  };
  const keep = (value: string) => set(typedText(name, value));
  if (kind === 'date') return <DateField {...shown} isDisabled={!canEdit} onChange={keep} />;
  return <FindingText {...shown} name={name} isLong={kind === 'text'} onLeave={keep} />;
}

const hinted = ['criterion', 'condition', 'cause', 'effect'] as const;

interface FindingTextProps {
  name: TextFieldName<'findings'>;
  label: string;
  value: string;
  isLong: boolean;
  error: string | false;
  onLeave: (value: string) => boolean;
}

/** One text of a finding, with what it is for. */
function FindingText({ name, ...shown }: FindingTextProps) {
  const { t } = useTranslation('findings');
  const { language } = useFormat();
  const hint = hinted.find((each) => each === name);
  return (
    <BlurField
      {...shown}
      {...(name === 'title' ? { id: 'finding-title', placeholder: findingTitle({}, language) } : {})}
      {...(hint ? { placeholder: t(`hints.${hint}`) } : {})}
    />
  );
}
