import { useTranslation } from 'react-i18next';
import { findingTitle } from '../../../shared/domain/findings/finding-title.ts';
import type { findings } from '../../../shared/i18n/id/findings.ts';
import { BlurField } from '../../ui/BlurField.tsx';
import { useFormat } from '../../ui/use-format.ts';
import type { Keep } from '../../ui/use-autosave.ts';

export type FindingField = keyof (typeof findings)['fields'];

interface FindingTextProps {
  field: FindingField;
  value: string;
  /** Demanded by the grade and not there. */
  isMissing: boolean;
  onKeep: Keep;
}

const short: FindingField[] = ['title', 'owner'];
const hinted = ['criterion', 'condition', 'cause', 'effect'] as const;

/** One text of a finding, with what it is for and whether its grade demands it. */
export function FindingText({ field, value, isMissing, onKeep }: FindingTextProps) {
  const { t } = useTranslation('findings');
  const { language } = useFormat();
  const hint = hinted.find((each) => each === field);
  return (
    <BlurField
      label={t(`fields.${field}`)}
      value={value}
      isLong={!short.includes(field)}
      error={isMissing && t('missing', { field: t(`fields.${field}`).toLowerCase() })}
      onLeave={onKeep}
      {...(field === 'title' ? { id: 'finding-title', placeholder: findingTitle({}, language) } : {})}
      {...(hint ? { placeholder: t(`hints.${hint}`) } : {})}
    />
  );
}
