import { sentence } from '../sentence.ts';
import type { Content } from '../../schema/content.ts';
import { isAnswered } from '../progress/sequence.ts';
import { personLabel } from '../people/speakers-of.ts';
import { whoCounts } from '../scoring/who-counts.ts';
import { shortened, type Gap } from './gap.ts';

/** A report names its assessors: whoever rated nothing is either asked to, or set aside with a reason. */
export function silentAssessorGaps({ team, ratings }: Content): Gap[] {
  const given = Object.values(ratings).filter(({ value }) => isAnswered(value));
  const raters = new Set(given.map(({ assessor }) => assessor));
  return whoCounts(team)
    .filter(({ id }) => !raters.has(id))
    .map(({ id, ...member }) => {
      const who = shortened(member.name ?? personLabel(member));
      return {
        kind: 'nothing-rated',
        sentence: sentence('gap.nothingRated', { who }),
        screen: 'facts',
        collection: 'team',
        id,
      };
    });
}
