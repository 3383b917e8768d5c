import { sentence } from '../sentence.ts';
import type { CollectionName, Content } from '../../schema/content.ts';
import { placeNames, unprintablePlaces, type UnprintablePlace } from '../papers/printed-fields.ts';
import { shortened, type Gap } from './gap.ts';

/** Letters that no paper can show: a sealed visit could not be printed, and nothing in it be changed. */
export function printGaps(content: Content): Gap[] {
  return unprintablePlaces(content).map((place) => {
    const name = placeNames[place.collection] ?? place.collection;
    const letters = place.letters.slice(0, 8).join(' ');
    const text = shortened(place.text);
    return {
      kind: `unprintable ${place.field}`,
      sentence: sentence('gap.unprintable', { name, text, letters }),
      ...whereOf(content, place),
    };
  });
}

const screens: Partial<Record<CollectionName, Gap['screen']>> = {
  header: 'facts',
  team: 'facts',
  sites: 'facts',
  sessions: 'agenda',
  attendees: 'attendees',
  attendance: 'attendees',
  findings: 'findings',
  benefits: 'findings',
  services: 'survey',
  surveys: 'survey',
  minutes: 'minutes',
  actions: 'actions',
};

/** The screen on which the record is open. Notes, consensus and evidence are found at their indicator. */
function whereOf(content: Content, { collection, id, field }: UnprintablePlace): Where {
  const indicator =
    content.ratings[id]?.indicator ?? content.consensus[id]?.indicator ?? content.evidence[id]?.indicators[0];
  if (indicator !== undefined) return { screen: 'checklist', collection: 'indicator', id: indicator };
  return { screen: screens[collection] ?? 'report', collection, id, field };
}

type Where = Pick<Gap, 'screen' | 'collection' | 'id' | 'field'>;
