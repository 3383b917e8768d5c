import { sequenceFilters, type SequenceFilter } from '../../../shared/domain/progress/sequence-filter.ts';

/** What the address of the checklist says: the indicator or a group, the view and the filter. */
export interface ChecklistSearch {
  indicator?: string;
  /** A group to begin in, where no indicator is named. */
  group?: string;
  view?: 'table';
  filter?: SequenceFilter;
}

/** Reads the address; what it does not understand counts as not said. */
export function checklistSearch(search: Record<string, unknown>): ChecklistSearch {
  const filter = sequenceFilters.find((each) => each === search['filter'] && each !== 'all');
  return {
    ...(typeof search['indicator'] === 'string' ? { indicator: search['indicator'] } : {}),
    ...(typeof search['group'] === 'string' ? { group: search['group'] } : {}),
    ...(search['view'] === 'table' ? { view: 'table' as const } : {}),
    ...(filter ? { filter } : {}),
  };
}
