import type { Content } from '../../schema/content.ts';
import type { ContentProblem } from '../content/content-problem.ts';
import { forbidden } from '../content/forbidden.ts';
import { problemSentence } from '../content/problem-sentence.ts';
import { leftoverCollections, type Gap } from './gap.ts';
import { placeOfEntry } from './gap-place.ts';

/** What no way in lets through any more, in a visit that was made before: it blocks the seal until it is put right. */
export function forbiddenGaps(content: Content): Gap[] {
  return forbidden(content).map((problem) => ({
    kind: `${problem.reason} ${problem.collection}/${problem.id}/${problem.field}`,
    sentence: problemSentence(content, problem),
    ...placeOfEntry(content, problem),
    ...leftoverOf(problem),
  }));
}

function leftoverOf({ collection, id }: ContentProblem): Pick<Gap, 'leftover'> {
  const found = leftoverCollections.find((name) => name === collection);
  return found === undefined ? {} : { leftover: { collection: found, id } };
}
