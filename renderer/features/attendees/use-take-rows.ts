import { put, set } from '../../../shared/domain/edits/changes.ts';
import { generateNKeysBetween } from 'fractional-indexing';
import { useTranslation } from 'react-i18next';
import type { ImportedAttendee } from '../../../shared/domain/attendees/import-attendees.ts';
import type { Change } from '../../../shared/schema/edit.ts';
import { useCollection, useEdit, type Listed } from '../../backend/visit-hooks.ts';

/**
 * Adds rows to the register as one act, contacts apart, and invites them to a session if one is given; false when they
 * were refused.
 */
export function useTakeRows(): (rows: readonly ImportedAttendee[], session: Listed<'sessions'> | undefined) => boolean {
  const { t } = useTranslation('meeting');
  const edit = useEdit();
  const attendees = useCollection('attendees');
  return (rows, session) => {
    const orders = generateNKeysBetween(attendees.at(-1)?.order ?? null, null, rows.length);
    const ids = rows.map(() => crypto.randomUUID());
    const changes = rows.flatMap(({ attendee, contact }, index): Change[] => {
      const id = ids[index] ?? crypto.randomUUID();
      const person = put('attendees', id, { ...attendee, order: orders[index] ?? '' });
      const hasContact = Object.keys(contact).length > 0;
      return hasContact ? [person, put('contacts', id, contact)] : [person];
    });
    if (session !== undefined) {
      const expected = [...session.expected, ...ids];
      changes.push(set('sessions', session.id, { expected }));
    }
    return edit(changes, t('paste.done', { count: rows.length }));
  };
}
