import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readDate } from '../../shared/domain/words/read-date.ts';
import classes from './date-field.module.css';
import { useAutosave } from './use-autosave.ts';

interface DateFieldProps {
  label: string;
  /** `2020-02-26`, or empty. */
  value: string;
  description?: ReactNode;
  error?: ReactNode;
  isRequired?: boolean;
  isDisabled?: boolean;
  onChange: (date: string) => void;
}

/** A date, day first as offices write it, whatever the language of the computer: typed, or chosen from a calendar. */
export function DateField({ value, isRequired = false, isDisabled = false, onChange, ...shown }: DateFieldProps) {
  const { t } = useTranslation();
  const keep = (date: string | undefined): void => {
    if (date !== undefined && date !== value && !(isRequired && date === '')) onChange(date);
  };
  const typing = useAutosave(value.split('-').toReversed().join('/'), (typed) =>
    keep(typed.trim() === '' ? '' : readDate(typed)),
  );
  return (
    <TextInput
      {...shown}
      value={typing.text}
      placeholder={t('datePattern')}
      required={isRequired}
      disabled={isDisabled}
      maxLength={30}
      rightSection={<Calendar {...{ value, isDisabled }} onChoose={keep} />}
      onChange={({ currentTarget }) => typing.change(currentTarget.value)}
      onBlur={typing.flush}
    />
  );
}

interface CalendarProps {
  value: string;
  isDisabled: boolean;
  onChoose: (date: string) => void;
}

function Calendar({ value, isDisabled, onChoose }: CalendarProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover opened={isOpen} onChange={setOpen} trapFocus returnFocus withinPortal position="bottom-end">
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          disabled={isDisabled}
          aria-label={t('calendar.open')}
          onClick={() => setOpen(!isOpen)}
        >
          <IconCalendar size={17} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <DatePicker
          value={value === '' ? null : value}
          {...(value === '' ? {} : { defaultDate: value })}
          hideOutsideDates
          ariaLabels={t('calendar.ways', { returnObjects: true })}
          classNames={{ day: classes.day ?? '' }}
          onChange={(date) => {
            onChoose(date ?? '');
            setOpen(false);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
