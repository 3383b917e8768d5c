import type { CollectionName, EntityOf } from '../../schema/content.ts';
import { doesCount } from '../scoring/who-counts.ts';
import type { BrokenRule } from './content-problem.ts';
import type { Known } from './known.ts';
import { pairIds } from './pair-ids.ts';

/**
 * A rule on writing: what it refuses to write may stand where circumstances changed afterwards (an assessor who no
 * longer rates, a question that another instrument does not ask). It is asked when one of its fields is written.
 */
export interface WrittenRule<C extends CollectionName> {
  fields: readonly (keyof EntityOf<C>)[];
  find: (entity: EntityOf<C>, id: string, known: Known) => BrokenRule[];
}

/** The rules on writing, by what they are about. */
export const writtenRules: { [C in CollectionName]?: readonly WrittenRule<C>[] } = {
  ratings: [{ fields: ['assessor', 'value'], find: ({ assessor }, _id, known) => notAnAssessor(assessor, known) }],
  consensus: [{ fields: ['indicator'], find: (entity, id) => wrongId('consensus', entity, id) }],
  answers: [
    { fields: ['attendee', 'question'], find: (entity, id) => wrongId('answers', entity, id) },
    { fields: ['question'], find: ({ question }, _id, known) => unknownQuestion(question, known) },
  ],
};

/** An id that is not made of what it is of. */
export function wrongId<C extends CollectionName>(collection: C, entity: EntityOf<C>, id: string): BrokenRule[] {
  const right = pairIds[collection]?.(entity);
  if (right === undefined || right === id) return [];
  return [{ field: 'id', reason: 'wrong-id', params: { id, right } }];
}

function notAnAssessor(assessor: string, { content }: Known): BrokenRule[] {
  if (!Object.hasOwn(content.team, assessor) || doesCount(content.team, assessor)) return [];
  return [{ field: 'assessor', reason: 'not-an-assessor', params: { name: assessor } }];
}

function unknownQuestion(question: string, { instrument }: Known): BrokenRule[] {
  if (!instrument || instrument.questions.has(question)) return [];
  return [{ field: 'question', reason: 'unknown-question', params: { name: question } }];
}
