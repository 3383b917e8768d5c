import type { CollectionName, Content } from '../../schema/content.ts';
import type { Gap } from './gap.ts';

/** The screen on which the entries of a collection are put right, where they have one. */
export const screens = {
  header: 'facts',
  team: 'facts',
  sites: 'facts',
  sessions: 'agenda',
  attendees: 'attendees',
  contacts: 'attendees',
  attendance: 'attendees',
  findings: 'findings',
  benefits: 'findings',
  services: 'survey',
  surveys: 'survey',
  responses: 'survey',
  minutes: 'minutes',
  actions: 'actions',
} as const satisfies Partial<Record<CollectionName, Gap['screen']>>;

/** The screen on which an entry is open. Notes, consensus and evidence are found at their indicator. */
export function placeOfEntry(
  content: Content,
  { collection, id, field }: { collection: CollectionName; id: string; field: string },
): Pick<Gap, 'screen' | 'collection' | 'id' | 'field'> {
  const indicator =
    content.ratings[id]?.indicator ?? content.consensus[id]?.indicator ?? content.evidence[id]?.indicators[0];
  if (indicator !== undefined) return { screen: 'checklist', collection: 'indicator', id: indicator };
  const known: Partial<Record<CollectionName, Gap['screen']>> = screens;
  return { screen: known[collection] ?? 'report', collection, id, field };
}
