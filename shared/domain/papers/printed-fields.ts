import { sentence, type Sentence } from '../sentence.ts';
import type { CollectionName, Content } from '../../schema/content.ts';
import { unprintable } from './printable.ts';

/** What papers print of each record, as far as people type it. */
const printedFields: Partial<Record<CollectionName, readonly string[]>> = {
  header: [
    'title',
    'place',
    'programme',
    'host',
    'evaluator',
    'stage',
    'basis',
    'documentNumber',
    'letterhead',
    'source',
    'note',
    'previous',
  ],
  team: ['name', 'position', 'organisation', 'setAside', 'interest'],
  sites: ['name', 'address'],
  sessions: ['title', 'place', 'agenda', 'invitation'],
  attendees: ['name', 'position', 'organisation', 'rank'],
  attendance: ['representative'],
  ratings: ['note'],
  consensus: ['reason'],
  findings: ['title', 'criterion', 'condition', 'cause', 'effect', 'recommendation', 'owner', 'response'],
  benefits: ['party', 'claim', 'before', 'after', 'unit', 'period', 'source', 'verification'],
  services: ['name', 'owner', 'supply'],
  evidence: ['caption', 'fileName', 'source', 'takenAt'],
  surveys: ['title'],
  minutes: ['text'],
  actions: ['text', 'owner', 'organisation'],
  comments: ['text'],
  signoffs: ['name', 'position', 'organisation', 'rank', 'nip'],
};

/** What a record of each collection is called where its text is shown to a person. */
export const placeNames: Partial<Record<CollectionName, Sentence>> = {
  header: sentence('collection.header'),
  team: sentence('collection.team'),
  sites: sentence('collection.sites'),
  sessions: sentence('collection.sessions'),
  attendees: sentence('collection.attendees'),
  attendance: sentence('collection.attendance'),
  ratings: sentence('collection.ratings'),
  consensus: sentence('collection.consensus'),
  findings: sentence('collection.findings'),
  benefits: sentence('collection.benefits'),
  services: sentence('collection.services'),
  evidence: sentence('collection.evidence'),
  surveys: sentence('collection.surveys'),
  minutes: sentence('collection.minutes'),
  actions: sentence('collection.actions'),
  comments: sentence('collection.comments'),
  signoffs: sentence('collection.signoffs'),
};

/** A field that papers print and that holds letters which they cannot show. */
export interface UnprintablePlace {
  collection: CollectionName;
  id: string;
  field: string;
  letters: string[];
  text: string;
}

/** Every place of a visit with letters that no paper can show. */
export function unprintablePlaces(content: Content): UnprintablePlace[] {
  return Object.entries(printedFields).flatMap(([name, fields]) => {
    const collection = name as CollectionName;
    return Object.entries(content[collection]).flatMap(([id, entity]) =>
      fields.flatMap((field): UnprintablePlace[] => {
        const text = [...textsIn((entity as Record<string, unknown>)[field])].join(' ');
        const letters = unprintable(text);
        return letters.length === 0 ? [] : [{ collection, id, field, letters, text }];
      }),
    );
  });
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* textsIn(part);
}
