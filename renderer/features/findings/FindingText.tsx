import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { findings } from '../../../shared/i18n/id/findings.ts';
import { useAutosave, type Keep } from '../../ui/use-autosave.ts';

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

/** One text of a finding, kept while it is typed. */
export function FindingText({ field, value, isMissing, onKeep }: FindingTextProps) {
  const { t } = useTranslation('findings');
  const text = useAutosave(value, onKeep);
  const hint = hinted.find((each) => each === field);
  const shared = {
    label: t(`fields.${field}`),
    value: text.text,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => text.change(currentTarget.value),
    onBlur: text.flush,
    error: isMissing && t('missing', { field: t(`fields.${field}`).toLowerCase() }),
    ...(hint ? { placeholder: t(`hints.${hint}`) } : {}),
  };
  if (short.includes(field)) {
    return <TextInput id={field === 'title' ? 'finding-title' : undefined} maxLength={300} {...shared} />;
  }
  return <Textarea autosize minRows={2} maxRows={12} maxLength={20_000} {...shared} />;
}
