import type { Content } from '../../schema/content.ts';
import type { FieldsOf } from '../../schema/edit.ts';
import type { Attendee, Contact } from '../../schema/people.ts';
import { mostPeople } from '../../schema/primitives.ts';
import type { ActPlan } from '../edits/act-plan.ts';
import { given, put, set } from '../edits/changes.ts';
import { ordersAfter } from '../entities/ordered.ts';
import { guessGroup } from './attendee-group.ts';

type Register = Pick<Content, 'attendees' | 'sessions'>;

/** Somebody who is to be added: the attendee without a place in the list, and the contact kept apart. */
export interface NewAttendee {
  id: string;
  attendee: Omit<Attendee, 'order'>;
  contact?: Contact;
}

/** Adds people after all others of the register, and invites them to a session if one is named. */
export function addAttendees(
  { attendees, sessions }: Register,
  people: readonly NewAttendee[],
  session?: string,
): ActPlan {
  const orders = ordersAfter(Object.values(attendees), people.length);
  const added = people.flatMap(({ id, attendee, contact = {} }, index) => {
    const person = put('attendees', id, { ...attendee, order: orders[index] ?? '' });
    return Object.keys(contact).length === 0 ? [person] : [person, put('contacts', id, contact)];
  });
  const invited = session === undefined ? undefined : sessions[session]?.expected;
  const invitation =
    session === undefined || invited === undefined
      ? []
      : [set('sessions', session, { expected: [...invited, ...people.map(({ id }) => id)] })];
  return { act: { code: 'add-attendees', params: { count: people.length } }, changes: [...added, ...invitation] };
}

/** What somebody who stands on no list writes at the desk. */
export type Newcomer = Record<'name' | 'position' | 'organisation', string>;

/**
 * Adds somebody who came to a session without standing on a list. Where nobody is invited everybody is; a full list of
 * the invited stays as it is, and the newcomer still signs.
 */
export function addNewcomer(
  content: Register,
  { id, session }: { id: string; session: string },
  said: Newcomer,
): ActPlan {
  const invited = content.sessions[session]?.expected.length ?? 0;
  const [name, position, organisation] = [said.name.trim(), said.position.trim(), said.organisation.trim()];
  const group = guessGroup(position, organisation);
  const attendee = { ...given({ name, organisation }), position, group, pillars: [] };
  return addAttendees(content, [{ id, attendee }], invited > 0 && invited < mostPeople ? session : undefined);
}

/** Changes what is known of an attendee. */
export function changeAttendee(id: string, fields: FieldsOf<'attendees'>): ActPlan {
  return { act: { code: 'change-attendee' }, changes: [set('attendees', id, fields)] };
}

/** Changes the numbers and the address of an attendee, which are kept apart; the first begins the contact. */
export function changeContact(
  { contacts }: Pick<Content, 'contacts'>,
  id: string,
  fields: FieldsOf<'contacts'>,
): ActPlan {
  const begun = contacts[id] === undefined ? [put('contacts', id, {})] : [];
  return { act: { code: 'change-contact' }, changes: [...begun, set('contacts', id, fields)] };
}
