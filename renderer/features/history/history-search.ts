import { collectionNames, type CollectionName } from '../../../shared/schema/content.ts';

/** What the address of the history says: of which collection and entity, and by whom. */
export interface HistorySearch {
  collection?: CollectionName;
  entity?: string;
  by?: string;
}

/** Reads the address; what it does not understand counts as not said. */
export function historySearch(search: Record<string, unknown>): HistorySearch {
  const collection = collectionNames.find((name) => name === search['collection']);
  return {
    ...(collection ? { collection } : {}),
    ...(typeof search['entity'] === 'string' ? { entity: search['entity'] } : {}),
    ...(typeof search['by'] === 'string' ? { by: search['by'] } : {}),
  };
}
