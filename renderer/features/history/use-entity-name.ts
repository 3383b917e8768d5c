import { useCallback } from 'react';
import type { CollectionName, Content } from '../../../shared/schema/content.ts';
import { useVisitState } from '../../backend/visit-hooks.ts';

const naming = ['title', 'name', 'position', 'text', 'claim', 'caption', 'fileName', 'indicator'] as const;

/** How an entry is called: by what it says of itself now, else by its id. */
export function useEntityName(): (collection: CollectionName, id: string) => string {
  const content = useVisitState((state) => state.content);
  return useCallback((collection, id) => entityName(content, collection, id), [content]);
}

function entityName(content: Content, collection: CollectionName, id: string): string {
  if (collection === 'ratings') return id.split(':').at(-1) ?? id;
  const entities: Record<string, object> = content[collection];
  const fields: Record<string, unknown> = { ...(Object.hasOwn(entities, id) ? entities[id] : {}) };
  const name = naming.map((field) => fields[field]).find((value) => typeof value === 'string' && value !== '');
  return typeof name === 'string' ? name : id;
}
