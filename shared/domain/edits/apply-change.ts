import { sentence } from '../sentence.ts';
import { collections, type CollectionName, type Content, type EntityOf } from '../../schema/content.ts';
import type { Change } from '../../schema/edit.ts';
import { AppError } from '../app-error.ts';
import { parseInput } from '../parse-input.ts';

/** An entity of any collection, as plain fields. */
export type Fields = Record<string, unknown>;

/**
 * Applies changes in order and returns new content; the old one is never touched and shares what did not change. Each
 * collection is copied once, however many of the changes touch it.
 * @throws AppError `invalid-input` when an entity would not fit its schema, `not-found` when there is none to change.
 */
export function applyChanges(content: Content, changes: Iterable<Change>): Content {
  const next: Record<string, object> = { ...content };
  const copied = new Set<CollectionName>();
  for (const change of changes) {
    if (!copied.has(change.collection)) next[change.collection] = { ...content[change.collection] };
    copied.add(change.collection);
    applyInPlace(next as Content, change);
  }
  return next as Content;
}

/** Applies one change into content that nobody else holds: the cost does not grow with the visit. Returns what was replaced. */
export function applyInPlace(content: Content, change: Change): Fields | null {
  const entities: Record<string, Fields> = content[change.collection];
  const before = entityAt(content, change.collection, change.id);
  if (change.op === 'put') {
    entities[change.id] = parseEntity(change.collection, change.id, change.value);
    return before;
  }
  if (before === null) throw missing(change);
  if (change.op === 'remove') {
    delete entities[change.id];
    return before;
  }
  entities[change.id] = parseEntity(change.collection, change.id, withFields(before, change.fields));
  return fieldsOf(before, Object.keys(change.fields));
}

/** The entity under an id; null when there is none. */
export function entityAt<C extends CollectionName>(
  content: Pick<Content, C>,
  collection: C,
  id: string,
): Fields | null {
  const entities: Record<string, Fields> = content[collection];
  return Object.hasOwn(entities, id) ? (entities[id] ?? null) : null;
}

/** The entity under an id. @throws AppError `not-found` when there is none, as a change of it would. */
export function requireEntity<C extends CollectionName>(
  content: Pick<Content, C>,
  collection: C,
  id: string,
): EntityOf<C> {
  const entity = entityAt(content, collection, id);
  if (entity === null) throw missing({ collection, id });
  return entity as EntityOf<C>;
}

/** The named fields as they stand; null for one that is not there. */
export function fieldsOf(entity: Fields, names: string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, Object.hasOwn(entity, name) ? entity[name] : null]));
}

function withFields(entity: Fields, fields: Fields): Fields {
  const merged = { ...entity, ...fields };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
}

function parseEntity(collection: CollectionName, id: string, value: Fields): Fields {
  return parseInput(collections[collection], value, sentence('edit.misfit', { collection, id }));
}

function missing(change: Pick<Change, 'collection' | 'id'>): AppError {
  return new AppError('not-found', sentence('edit.missing', { collection: change.collection, id: change.id }));
}
