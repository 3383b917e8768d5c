import { entityAt } from '../edits/apply-change.ts';
import { collectionNames, type CollectionName, type Content, type EntityOf } from '../../schema/content.ts';
import type { Change } from '../../schema/edit.ts';
import { writtenFields } from '../edits/changes.ts';
import type { ContentProblem, BrokenRule } from './content-problem.ts';
import { knownOf, type Known } from './known.ts';
import { isKnown, namedIn, namersOf, referencesOf } from './references.ts';
import { datesBackward, hoursBackward } from './time-rules.ts';
import { answersOffForm, valueOffScale } from './value-rules.ts';
import { writtenRules, wrongId, type WrittenRule } from './written-rules.ts';

type Rule<C extends CollectionName> = (entity: EntityOf<C>, known: Known, id: string) => BrokenRule[];

/** What an entity must never be, beside naming what is not there. */
const rules: { [C in CollectionName]?: readonly Rule<C>[] } = {
  header: [datesBackward],
  sessions: [hoursBackward],
  contacts: [(_contact, known, id) => (isKnown(known, 'attendee', id) ? [] : [lost('id', 'attendee', id)])],
  attendance: [(entity, _known, id) => wrongId('attendance', entity, id)],
  ratings: [valueOffScale, (entity, _known, id) => wrongId('ratings', entity, id)],
  consensus: [valueOffScale],
  responses: [answersOffForm],
};

/** Everything in a visit that no way in lets through. */
export function forbidden(content: Content): ContentProblem[] {
  const known = knownOf(content);
  return collectionNames.flatMap((collection) =>
    Object.keys(content[collection]).flatMap((id) => problemsOf(known, collection, id)),
  );
}

/**
 * What is forbidden in the entities that changes wrote, in those that name what they removed, and in the answers to a
 * survey whose form they changed; only another instrument is asked about everything. `content` is as the changes left it.
 */
export function forbiddenBy(content: Content, changes: readonly Change[]): ContentProblem[] {
  if (changes.some(({ collection }) => collection === 'instrument')) return forbidden(content);
  return forbiddenIn(content, touchedBy(content, changes));
}

/** What is forbidden in these entities. */
export function forbiddenIn(content: Content, places: readonly Place[]): ContentProblem[] {
  const known = knownOf(content);
  return places.flatMap(({ collection, id }) => problemsOf(known, collection, id));
}

/** What changes must not have written, though it may stand: see `WrittenRule`. */
export function writtenWrongly(content: Content, changes: readonly Change[]): ContentProblem[] {
  const known = knownOf(content);
  return changes.flatMap((change) => {
    if (change.op === 'remove') return [];
    const { collection, id } = change;
    const entity = entityAt(content, collection, id) as EntityOf<CollectionName> | null;
    const own = (writtenRules[collection] ?? []) as readonly WrittenRule<CollectionName>[];
    const written = writtenFields(change);
    const asked = own.filter(({ fields }) => fields.some((field) => Object.hasOwn(written, field)));
    return entity === null
      ? []
      : placed(
          collection,
          id,
          asked.flatMap(({ find }) => find(entity, id, known)),
        );
  });
}

interface Place {
  collection: CollectionName;
  id: string;
}

function touchedBy(content: Content, changes: readonly Change[]): Place[] {
  const gone: Partial<Record<CollectionName, Set<string>>> = {};
  const places = new Map<string, Place>();
  const add = (place: Place): unknown => places.set(`${place.collection}/${place.id}`, place);
  for (const { op, collection, id } of changes) {
    if (op === 'remove') gone[collection] = (gone[collection] ?? new Set()).add(id);
    else add({ collection, id });
  }
  for (const place of dependentsOf(content, changes, gone)) add(place);
  return [...places.values()];
}

/** What may be forbidden now although it was not touched itself. */
function dependentsOf(
  content: Content,
  changes: readonly Change[],
  gone: Partial<Record<CollectionName, Set<string>>>,
): Place[] {
  const namers = Object.keys(gone).length === 0 ? [] : namersOf(content, gone);
  const contacts = [...(gone.attendees ?? [])].map((id): Place => ({ collection: 'contacts', id }));
  const reformed = new Set(
    changes.filter((change) => change.collection === 'surveys' && writesForm(change)).map(({ id }) => id),
  );
  if (reformed.size === 0) return [...namers, ...contacts];
  const answers = Object.entries(content.responses).filter(([, { survey }]) => reformed.has(survey));
  return [...namers, ...contacts, ...answers.map(([id]): Place => ({ collection: 'responses', id }))];
}

function writesForm(change: Change): boolean {
  return change.op === 'put' || (change.op === 'set' && Object.hasOwn(change.fields, 'questionnaire'));
}

function problemsOf(known: Known, collection: CollectionName, id: string): ContentProblem[] {
  const entity = entityAt(known.content, collection, id) as EntityOf<CollectionName> | null;
  if (entity === null) return [];
  const own = (rules[collection] ?? []) as readonly Rule<CollectionName>[];
  const found = [...lostReferences(known, collection, entity), ...own.flatMap((rule) => rule(entity, known, id))];
  return placed(collection, id, found);
}

function lostReferences(known: Known, collection: CollectionName, entity: object): BrokenRule[] {
  return referencesOf(collection).flatMap(([field, kind]) =>
    namedIn(entity, field)
      .filter((name) => !isKnown(known, kind, name))
      .map((name) => lost(field, kind, name)),
  );
}

function lost(field: string, kind: Parameters<typeof isKnown>[1], name: string): BrokenRule {
  return { field, reason: `no-${kind}`, params: { name } };
}

function placed(collection: CollectionName, id: string, found: readonly BrokenRule[]): ContentProblem[] {
  return found.map((finding) => ({ collection, id, ...finding }));
}
