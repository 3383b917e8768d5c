import type { Attendee } from '../../schema/people.ts';
import type { TeamMember } from '../../schema/visit.ts';
import { ordered } from './ordered-lines.ts';
import { speaker, type Speaker } from './match-speaker.ts';

/**
 * Everyone who can speak in a visit: the attendees, then those of the team who are not among them. Labels differ: where
 * two people bear the same one, the agency is said too, and a number where that is the same as well.
 */
export function speakersOf(
  team: Readonly<Record<string, TeamMember>>,
  attendees: Readonly<Record<string, Attendee>>,
): Speaker[] {
  const people = ordered(attendees).map((person) => ({ ...person, label: personLabel(person) }));
  const known = new Set(people.map(({ label }) => label));
  const others = ordered(team).map((person) => ({ ...person, label: personLabel(person) }));
  const all = [...people, ...others.filter(({ label }) => !known.has(label))];
  const spoken = new Set<string>();
  return all.map(({ id, label, organisation }) => {
    const own = distinctLabel(label, organisation, spoken);
    spoken.add(own);
    return speaker(id, own, organisation);
  });
}

function distinctLabel(label: string, organisation: string | undefined, taken: ReadonlySet<string>): string {
  const full = organisation === undefined ? label : `${label}, ${organisation}`;
  const free = [label, full].find((each) => !taken.has(each));
  if (free !== undefined) return free;
  let count = 2;
  while (taken.has(`${full} (${count})`)) count += 1;
  return `${full} (${count})`;
}

/** How a person is called on screen: by name with the position, or by position alone. */
export function personLabel(person: { name?: string | undefined; position: string }): string {
  return person.name === undefined || person.name === '' ? person.position : `${person.name} (${person.position})`;
}
