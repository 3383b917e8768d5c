import type { CollectionName, Content, EntityOf } from '../../schema/content.ts';
import type { Change } from '../../schema/edit.ts';
import { recorded } from '../edits/changes.ts';

/** A field of a collection that holds a list of ids. */
type ListOf<C extends CollectionName> = {
  [F in keyof EntityOf<C>]: EntityOf<C>[F] extends string[] ? { collection: C; field: F } : never;
}[keyof EntityOf<C>];

const lists = [
  { collection: 'evidence', field: 'indicators' },
  { collection: 'findings', field: 'indicators' },
  { collection: 'benefits', field: 'indicators' },
  { collection: 'services', field: 'indicators' },
  { collection: 'answers', field: 'links' },
  { collection: 'minutes', field: 'links' },
  { collection: 'actions', field: 'links' },
] as const satisfies { [C in CollectionName]: ListOf<C> }[CollectionName][];

/**
 * Evidence, findings, benefits, services, answers, minutes and actions follow the indicators they name to their new ids. What
 * names an indicator that goes (null) keeps the name: it tells what it was about.
 */
export function moveReferences(content: Content, targets: ReadonlyMap<string, string | null>): Change[] {
  return lists.flatMap(({ collection, field }) =>
    Object.entries<Partial<Record<typeof field, string[]>>>(content[collection]).flatMap(([id, { [field]: named }]) => {
      const moved = named?.map((node) => targets.get(node) ?? node) ?? [];
      if (moved.every((node, index) => node === named?.[index])) return [];
      return [recorded({ op: 'set', collection, id, values: { [field]: [...new Set(moved)] } })];
    }),
  );
}
