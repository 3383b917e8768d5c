import { useCallback } from 'react';
import { entityName } from '../../../shared/domain/entity-name.ts';
import type { CollectionName } from '../../../shared/schema/content.ts';
import { useVisitState } from '../../client/visit-hooks.ts';
import { useFormat } from '../../ui/use-format.ts';

/** How an entry is called: by what it says of itself now, a rating by its indicator, else by its id. */
export function useEntityName(): (collection: CollectionName, id: string) => string {
  const content = useVisitState((state) => state.content);
  const { language } = useFormat();
  return useCallback(
    (collection, id) => {
      const known = entityName(content, { collection, id }, language);
      return known ?? (collection === 'ratings' ? (id.split(':').at(-1) ?? id) : id);
    },
    [content, language],
  );
}
