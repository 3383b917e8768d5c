/** What the address of the findings says: the finding that is open, or the list of benefits. */
export interface FindingsSearch {
  finding?: string;
  view?: 'benefits';
}

/** Reads the address; what it does not understand counts as not said. */
export function findingsSearch(search: Record<string, unknown>): FindingsSearch {
  return {
    ...(typeof search['finding'] === 'string' ? { finding: search['finding'] } : {}),
    ...(search['view'] === 'benefits' ? { view: 'benefits' as const } : {}),
  };
}
