import { addAttendees } from '../../../shared/domain/attendees/edit-attendees.ts';
import type { ImportedAttendee } from '../../../shared/domain/attendees/import-attendees.ts';
import { useEdit } from '../../client/visit-hooks.ts';

/** Adds rows to the register as one act, and invites them to a session if one is given; false when they were refused. */
export function useTakeRows(): (rows: readonly ImportedAttendee[], session: string | undefined) => boolean {
  const edit = useEdit();
  return (rows, session) => {
    const people = rows.map(({ attendee, contact }) => ({ id: crypto.randomUUID(), attendee, contact }));
    return edit((content) => addAttendees(content, people, session));
  };
}
