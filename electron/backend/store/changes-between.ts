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
  if (to === null) return [{ op: 'remove', collection, id }];
  if (from === null) return [{ op: 'put', collection, id, value: to }];
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  const other = names.filter((name) => canonicalize(from[name] ?? null) !== canonicalize(to[name] ?? null));
  return other.length === 0 ? [] : [{ op: 'set', collection, id, fields: fieldsOf(to, other) }];
}
