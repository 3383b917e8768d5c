import { recorded, remove } from '../../../shared/domain/edits/changes.ts';
import canonicalize from 'canonicalize';
import { entityAt, fieldsOf, type Fields } from '../../../shared/domain/edits/apply-change.ts';
import { collectionNames, type CollectionName, type Content } from '../../../shared/schema/content.ts';
import type { Change } from '../../../shared/schema/edit.ts';

/** The changes that lead from one content to another, field by field; none where they are the same. */
export function changesBetween(from: Content, to: Content): Change[] {
  return collectionNames.flatMap((collection) => {
    const ids = new Set([...Object.keys(from[collection]), ...Object.keys(to[collection])]);
    return [...ids].flatMap((id) =>
      changeOf(collection, id, entityAt(from, collection, id), entityAt(to, collection, id)),
    );
  });
}

function changeOf(collection: CollectionName, id: string, from: Fields | null, to: Fields | null): Change[] {
  if (to === null) return [remove(collection, id) as Change];
  if (from === null) return [recorded({ op: 'put', collection, id, values: to })];
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  const other = names.filter((name) => canonicalize(from[name] ?? null) !== canonicalize(to[name] ?? null));
  return other.length === 0 ? [] : [recorded({ op: 'set', collection, id, values: fieldsOf(to, other) })];
}
