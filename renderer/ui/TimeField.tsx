import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readClock } from '../../shared/domain/words/read-clock.ts';
import { useAutosave } from './use-autosave.ts';
import { useFormat } from './use-format.ts';

interface TimeFieldProps {
  label: string;
  /** `09:30`, or empty. */
  value: string;
  error?: ReactNode;
  onChange: (clock: string) => void;
}

/** A time of day in 24 hours, whatever the language of the computer: `9`, `930` and `9.30` are all understood. */
export function TimeField({ label, value, error, onChange }: TimeFieldProps) {
  const { t } = useTranslation();
  const typing = useAutosave(
    useFormat().clock(value),
    (typed) => {
      const clock = typed.trim() === '' ? '' : readClock(typed);
      if (clock !== undefined && clock !== value) onChange(clock);
    },
    'leaving',
  );
  return (
    <TextInput
      label={label}
      error={error}
      inputMode="numeric"
      maxLength={5}
      placeholder={t('timePattern')}
      value={typing.text}
      onChange={({ currentTarget }) => typing.change(currentTarget.value)}
      onBlur={typing.flush}
    />
  );
}
