import type { Rating } from '../../schema/assessment.ts';
import type { Content } from '../../schema/content.ts';
import type { TeamMember } from '../../schema/visit.ts';
import { ordered, type Listed } from '../entities/ordered.ts';

type Team = Content['team'];

/** Whether the ratings of a member count: they are ticked as an assessor, and not set aside. */
export function doesCount(team: Team, member: string): boolean {
  if (!Object.hasOwn(team, member)) return false;
  const { isAssessor = false, setAside } = team[member] ?? {};
  return isAssessor && setAside === undefined;
}

/** The members whose ratings count, in the team's order. */
export function whoCounts(team: Team): Listed<TeamMember>[] {
  return ordered(team).filter(({ id }) => doesCount(team, id));
}

/** The ratings that count: those of members whose ratings do. */
export function countingRatings({ team, ratings }: Pick<Content, 'team' | 'ratings'>): Rating[] {
  return Object.values(ratings).filter(({ assessor }) => doesCount(team, assessor));
}
