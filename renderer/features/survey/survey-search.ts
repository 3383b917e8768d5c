/** What the address of the surveys says: which survey, which part of it, or the services. */
export interface SurveySearch {
  survey?: string;
  part?: 'paper' | 'setup';
  view?: 'services';
}

/** Reads the address; what it does not understand counts as not said. */
export function surveySearch(search: Record<string, unknown>): SurveySearch {
  const { survey, part, view } = search;
  return {
    ...(typeof survey === 'string' ? { survey } : {}),
    ...(part === 'paper' || part === 'setup' ? { part } : {}),
    ...(view === 'services' ? { view } : {}),
  };
}
