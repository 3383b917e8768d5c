import type { CollectionName, Content, EntityOf } from '../../schema/content.ts';
import type { Known, KnownInstrument } from './known.ts';

/** The kinds of things that a field can name. */
export type ReferenceKind =
  | 'indicator'
  | 'node'
  | 'role'
  | 'form'
  | 'member'
  | 'person'
  | 'attendee'
  | 'site'
  | 'session'
  | 'survey'
  | 'finding'
  | 'evidence'
  | 'action';

/** Every field that names something else: collection → field → what it names. Whoever adds such a field adds it here. */
export const references: { [C in CollectionName]?: { [F in keyof EntityOf<C>]?: ReferenceKind } } = {
  sites: { pillars: 'node' },
  sessions: { site: 'site', pillars: 'node', expected: 'person', chair: 'person', secretary: 'person' },
  attendees: { role: 'role', pillars: 'node' },
  attendance: { session: 'session', attendee: 'attendee' },
  ratings: { assessor: 'member', indicator: 'indicator' },
  consensus: { indicator: 'indicator', agreedBy: 'member' },
  answers: { attendee: 'attendee', links: 'node', evidence: 'evidence' },
  findings: { indicators: 'node', evidence: 'evidence', by: 'member' },
  benefits: { finding: 'finding', indicators: 'node' },
  services: { indicators: 'node' },
  evidence: { indicators: 'node' },
  surveys: { questionnaire: 'form', site: 'site', pillars: 'node' },
  responses: { survey: 'survey' },
  minutes: { session: 'session', speaker: 'person', links: 'node', action: 'action' },
  actions: { links: 'node', evidence: 'evidence', session: 'session' },
  comments: { by: 'member' },
};

/** The collections in which a thing of a kind is looked for; a kind that is not here is one of the instrument's. */
const homes: Partial<Record<ReferenceKind, readonly CollectionName[]>> = {
  member: ['team'],
  person: ['team', 'attendees'],
  attendee: ['attendees'],
  site: ['sites'],
  session: ['sessions'],
  survey: ['surveys'],
  finding: ['findings'],
  evidence: ['evidence'],
  action: ['actions'],
};

const inInstrument: Partial<Record<ReferenceKind, (instrument: KnownInstrument, name: string) => boolean>> = {
  indicator: ({ scales }, name) => scales.has(name),
  node: ({ nodes }, name) => nodes.has(name),
  role: ({ roles }, name) => roles.has(name),
  form: ({ forms }, name) => forms.has(name),
};

/** Whether a thing of that kind is there. */
export function isKnown({ content, instrument }: Known, kind: ReferenceKind, name: string): boolean {
  const places = homes[kind];
  if (places) return places.some((collection) => Object.hasOwn(content[collection], name));
  return instrument === undefined || (inInstrument[kind]?.(instrument, name) ?? true);
}

/** The fields of a collection that name something, with what they name. */
export function referencesOf(collection: CollectionName): readonly (readonly [string, ReferenceKind])[] {
  return Object.entries(references[collection] ?? {});
}

/** What a field of an entity names: one, several, or nothing. */
export function namedIn(entity: object, field: string): readonly string[] {
  const value: unknown = (entity as Record<string, unknown>)[field];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value : [];
}

/** Entities that name one of these things of a collection, which are removed or about to be. */
export function namersOf(
  content: Content,
  gone: Readonly<Partial<Record<CollectionName, ReadonlySet<string>>>>,
): { collection: CollectionName; id: string }[] {
  const isGone = (kind: ReferenceKind, name: string): boolean =>
    homes[kind]?.some((collection) => gone[collection]?.has(name)) ?? false;
  const kinds = Object.entries(homes).filter(([, places]) => places.some((place) => gone[place]));
  const wanted = new Set(kinds.map(([kind]) => kind));
  return (Object.keys(references) as CollectionName[]).flatMap((collection) => {
    const fields = referencesOf(collection).filter(([, kind]) => wanted.has(kind));
    if (fields.length === 0) return [];
    return Object.entries<object>(content[collection])
      .filter(([, entity]) => fields.some(([field, kind]) => namedIn(entity, field).some((name) => isGone(kind, name))))
      .map(([id]) => ({ collection, id }));
  });
}
