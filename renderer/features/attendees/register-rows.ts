import { findLines } from '../../../shared/domain/minutes/find-lines.ts';
import { AttendeeGroup } from '../../../shared/schema/people.ts';
import type { Listed } from '../../client/visit-hooks.ts';
import type { RegisterRow } from './AttendeeTable.tsx';

/** The register as rows: each group that has people, then its people; `sought` narrows by name, position and agency. */
export function registerRows(attendees: readonly Listed<'attendees'>[], sought: string): RegisterRow[] {
  const texts = attendees.map(
    ({ name, position, organisation }) => `${name ?? ''} ${position ?? ''} ${organisation ?? ''}`,
  );
  const found = sought.trim() === '' ? attendees : findLines(texts, sought).flatMap((index) => attendees[index] ?? []);
  return AttendeeGroup.options.flatMap((group): RegisterRow[] => {
    const people = found.filter((attendee) => attendee.group === group);
    if (people.length === 0) return [];
    return [
      { kind: 'group', group, count: people.length },
      ...people.map((attendee): RegisterRow => ({ kind: 'person', attendee })),
    ];
  });
}
