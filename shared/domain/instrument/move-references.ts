import type { Content } from '../../schema/content.ts';
import type { Change } from '../../schema/edit.ts';

const lists = [
  { collection: 'evidence', field: 'indicators' },
  { collection: 'findings', field: 'indicators' },
  { collection: 'benefits', field: 'indicators' },
  { collection: 'services', field: 'indicators' },
  { collection: 'answers', field: 'links' },
  { collection: 'minutes', field: 'links' },
  { collection: 'actions', field: 'links' },
] as const;

/**
 * Evidence, findings, benefits, services, answers, minutes and actions follow the indicators they name to their new ids. What
 * names an indicator that goes (null) keeps the name: it tells what it was about.
 */
export function moveReferences(content: Content, targets: ReadonlyMap<string, string | null>): Change[] {
  return lists.flatMap(({ collection, field }) =>
    Object.entries<object>(content[collection]).flatMap(([id, entity]): Change[] => {
      const named = (entity as Record<string, unknown>)[field];
      if (!Array.isArray(named)) return [];
      const moved = named.map((node: string) => targets.get(node) ?? node);
      if (moved.every((node, index) => node === named[index])) return [];
      return [{ op: 'set', collection, id, fields: { [field]: [...new Set(moved)] } }];
    }),
  );
}
