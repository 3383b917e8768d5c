import type { Content } from '../../schema/content.ts';
import { forbidden } from '../content/forbidden.ts';
import { problemSentence } from '../content/problem-sentence.ts';
import type { Gap } from './gap.ts';
import { placeOfEntry } from './gap-place.ts';

/** What no way in lets through any more, in a visit that was made before: it blocks the seal until it is put right. */
export function forbiddenGaps(content: Content): Gap[] {
  return forbidden(content).map((problem) => ({
    kind: `${problem.reason} ${problem.collection}/${problem.id}/${problem.field}`,
    sentence: problemSentence(content, problem),
    ...placeOfEntry(content, problem),
  }));
}
