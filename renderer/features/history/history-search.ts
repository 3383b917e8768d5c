import { collectionNames, type CollectionName } from '../../../shared/schema/content.ts';

/** What the address of the history says: of which collection, entity and field, and by whom. */
export interface HistorySearch {
  collection?: CollectionName;
  entity?: string;
  field?: string;
  by?: string;
}

/** Reads the address; what it does not understand counts as not said. */
export function historySearch(search: Record<string, unknown>): HistorySearch {
  const collection = collectionNames.find((name) => name === search['collection']);
  return {
    ...(collection ? { collection } : {}),
    ...(typeof search['entity'] === 'string' ? { entity: search['entity'] } : {}),
    ...(typeof search['field'] === 'string' ? { field: search['field'] } : {}),
    ...(typeof search['by'] === 'string' ? { by: search['by'] } : {}),
  };
}
