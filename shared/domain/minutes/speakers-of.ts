import type { Attendee } from '../../schema/people.ts';
import type { TeamMember } from '../../schema/visit.ts';
import { ordered } from './ordered-lines.ts';
import { speaker, type Speaker } from './match-speaker.ts';

/** Everyone who can speak in a visit: the team first, then the attendees, under name or position. */
export function speakersOf(
  team: Readonly<Record<string, TeamMember>>,
  attendees: Readonly<Record<string, Attendee>>,
): Speaker[] {
  return [...ordered(team), ...ordered(attendees)].map((person) =>
    speaker(person.id, personLabel(person), person.organisation),
  );
}

/** How a person is called on screen: by name with the position, or by position alone. */
export function personLabel(person: { name?: string | undefined; position: string }): string {
  return person.name === undefined || person.name === '' ? person.position : `${person.name} (${person.position})`;
}
