import type { Content } from '../../schema/content.ts';
import { countingRatings } from './who-counts.ts';
import { scoreVisit } from './score-visit.ts';

/** What the index of a visit becomes when the ratings of one member no longer count; null where there is none. */
export interface IndexWithout {
  ratings: number;
  before: string | null;
  after: string | null;
}

/** Undefined where nothing that a member gave counts, so that nothing changes. */
export function indexWithout(content: Content, member: string): IndexWithout | undefined {
  const ratings = countingRatings(content).filter(
    ({ assessor, value }) => assessor === member && value !== 'BD',
  ).length;
  const known = content.team[member];
  if (!known || ratings === 0) return undefined;
  const team = { ...content.team, [member]: { ...known, isAssessor: false } };
  const before = scoreVisit(content)?.display ?? null;
  return { ratings, before, after: scoreVisit({ ...content, team })?.display ?? null };
}
