import type { Attendee } from '../../schema/people.ts';
import type { TeamMember } from '../../schema/visit.ts';
import { fold } from '../words/fold-words.ts';
import { speaker, type Speaker } from '../minutes/match-speaker.ts';
import { ordered } from '../entities/ordered.ts';

interface Person {
  label: string;
  name?: string | undefined;
  position?: string | undefined;
  organisation?: string | undefined;
}

/**
 * Everyone who can speak in a visit: the attendees, then those of the team who are not among them. Labels differ: where
 * what one is called fits another too, the agency is said of each, and a number where that is the same as well.
 */
export function speakersOf(
  team: Readonly<Record<string, TeamMember>>,
  attendees: Readonly<Record<string, Attendee>>,
): Speaker[] {
  const people = ordered(attendees).map((person) => ({ ...person, label: personLabel(person) }));
  const known = new Set(people.map(({ label }) => label));
  const others = ordered(team).map((person) => ({ ...person, label: personLabel(person) }));
  const all = [...people, ...others.filter(({ label }) => !known.has(label))].filter(isNamed);
  const labels = numbered(distinct(all));
  return all.map(({ id, name, organisation }, index) => speaker(id, labels[index] ?? '', organisation, name));
}

/** Nobody can be meant by nothing. */
function isNamed({ name, position, organisation }: Person): boolean {
  return Boolean(name || position || organisation);
}

function distinct(people: readonly Person[]): string[] {
  const bearers = counted(
    people.flatMap(({ label, name, position }) => [...new Set([label, name, position].map(key))]),
  );
  return people.map(({ label, organisation }) => {
    const isAlone = bearers.get(key(label)) === 1;
    return isAlone || organisation === undefined ? label : `${label}, ${organisation}`;
  });
}

function numbered(labels: readonly string[]): string[] {
  const total = counted(labels);
  const seen = new Map<string, number>();
  return labels.map((label) => {
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    return total.get(label) === 1 ? label : `${label} (${count})`;
  });
}

function counted(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function key(text: string | undefined): string {
  return fold(text ?? '');
}

/** How a person is called on screen: by name with the position, by one of the two, else by the agency. */
export function personLabel({ name, position, organisation }: Partial<Omit<Person, 'label'>>): string {
  return name && position ? `${name} (${position})` : name || position || organisation || '?';
}
