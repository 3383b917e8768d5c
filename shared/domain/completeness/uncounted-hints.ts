import type { Content } from '../../schema/content.ts';
import { ordered } from '../entities/ordered.ts';
import { personLabel } from '../people/speakers-of.ts';
import { isAnswered } from '../progress/sequence.ts';
import { doesCount } from '../scoring/who-counts.ts';
import { sentence } from '../sentence.ts';
import { shortened, type Gap } from './gap.ts';

/** Values that somebody of the team gave and that do not count: who is no assessor any more, or was set aside. */
export function uncountedHints({ team, ratings }: Pick<Content, 'team' | 'ratings'>): Gap[] {
  const given = Object.groupBy(
    Object.values(ratings).filter(({ value }) => isAnswered(value)),
    ({ assessor }) => assessor,
  );
  return ordered(team).flatMap(({ id, ...member }): Gap[] => {
    const count = given[id]?.length ?? 0;
    if (count === 0 || doesCount(team, id)) return [];
    const who = shortened(member.name ?? personLabel(member));
    return [
      {
        kind: 'not-counted',
        sentence: sentence('gap.notCounted', { who, count }),
        screen: 'facts',
        collection: 'team',
        id,
      },
    ];
  });
}
