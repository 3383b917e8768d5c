import { useTranslation } from 'react-i18next';
import type { AttendeeField } from '../../../shared/domain/attendees/attendee-fields.ts';

/** What a column of a table of attendees is called, the contact's too. */
export function useAttendeeWords(): (field: AttendeeField) => string {
  const { t } = useTranslation('fields');
  return (field) =>
    field === 'nip' || field === 'phone' || field === 'email' ? t(`contacts.${field}`) : t(`attendees.${field}`);
}
