import { useTranslation } from 'react-i18next';
import type { Attendance } from '../../../shared/schema/people.ts';
import classes from './attendees.module.css';
import { SignedMark, type BindingState } from './SignedMark.tsx';

const statuses = ['present', 'represented', 'excused', 'absent'] as const;

interface StatusChoiceProps {
  name: string;
  record: Attendance | undefined;
  binding: BindingState;
  canEdit: boolean;
  onStatus: (status: Attendance['status'] | undefined, onPaper: boolean) => void;
}

/** Whether a person came; a drawn signature is shown with what it is bound to, and is not overwritten from here. */
export function StatusChoice({ name, record, binding, canEdit, onStatus }: StatusChoiceProps) {
  const { t } = useTranslation('meeting');
  if (record?.signature !== undefined) {
    return <SignedMark name={name} record={record} state={binding} onRemove={() => onStatus(undefined, false)} />;
  }
  const value = record === undefined ? '' : record.onPaper === true ? 'onPaper' : record.status;
  return (
    <select
      className={classes.status}
      aria-label={t('status.label', { name })}
      value={value}
      disabled={!canEdit}
      data-status={value}
      onChange={({ currentTarget }) => {
        const chosen = statuses.find((status) => status === currentTarget.value);
        if (currentTarget.value === 'onPaper') onStatus('present', true);
        else onStatus(chosen, false);
      }}
    >
      <option value="">{t('status.pending')}</option>
      {statuses.map((status) => (
        <option key={status} value={status}>
          {t(`status.${status}`)}
        </option>
      ))}
      <option value="onPaper">{t('status.onPaper')}</option>
    </select>
  );
}
