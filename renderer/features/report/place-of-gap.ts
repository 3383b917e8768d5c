import type { z } from 'zod';
import type { Gap as GapSchema } from '../../../shared/contract/reports.ts';
import type { Content } from '../../../shared/schema/content.ts';

export type Gap = z.infer<typeof GapSchema>;

/** The part of the address that opens the very record of a gap on its screen. */
export function placeOfGap({ screen, collection, id, field }: Gap, content: Content): Record<string, string> {
  if (id === undefined) return collection === undefined ? {} : { open: collection };
  switch (screen) {
    case 'checklist':
      return { indicator: id };
    case 'findings':
      return collection === 'benefits' ? { view: 'benefits' } : { finding: id };
    case 'survey':
      return collection === 'services' ? { view: 'services' } : { survey: id };
    case 'minutes':
      return named('session', content.minutes[id]?.session);
    case 'attendees':
      return attendeePlace(content, collection, id);
    case 'facts':
      return { open: collection === 'header' ? (field ?? id) : id };
    case 'agenda':
    case 'actions':
    case 'report':
      return { open: id };
  }
}

function attendeePlace(content: Content, collection: Gap['collection'], id: string): Record<string, string> {
  if (collection === 'sessions') return { session: id };
  const mark = collection === 'attendance' ? content.attendance[id] : undefined;
  return { ...named('session', mark?.session), open: mark?.attendee ?? id };
}

function named(name: string, value: string | undefined): Record<string, string> {
  return value === undefined ? {} : { [name]: value };
}
