import type { CollectionName, Content } from '../../schema/content.ts';
import { AppError, type Problem } from '../app-error.ts';
import { shortened } from '../completeness/gap.ts';
import { sentence, type Sentence, type SentenceKey } from '../sentence.ts';
import { forbidden } from './forbidden.ts';
import type { ContentProblem, BrokenRule } from './content-problem.ts';

/** A problem in words: which entry, and what is wrong with it. The same whichever way it came in. */
export function problemSentence(content: Content, problem: ContentProblem): Sentence {
  const { collection, id } = problem;
  const kind = sentence(kinds[collection] ?? `collection.${collection as NamedCollection}`);
  return sentence('rule.about', { kind, name: nameOf(content, collection, id), reason: findingReason(problem) });
}

/** What is wrong, in words that leave open what it is about: in a table that is its row. */
export function findingReason({ reason, params }: BrokenRule): Sentence {
  return { key: `rule.reason.${reason}`, params };
}

/** A problem with its place in the visit, such as `sessions/pleno/end`. */
export function placedProblem(content: Content, problem: ContentProblem): Problem {
  const { collection, id, field } = problem;
  return { field: `${collection}/${id}/${field}`, reason: problemSentence(content, problem) };
}

/** What is said of changes that a rule forbids; nothing of them was done. */
export function forbiddenError(content: Content, found: readonly ContentProblem[], said = refused): AppError {
  const problems = found.slice(0, mostProblems).map((problem) => placedProblem(content, problem));
  return new AppError('invalid-input', said, { problems });
}

/** What is said of a visit that holds something forbidden; undefined where it holds nothing of the kind. */
export function heldError(content: Content): AppError | undefined {
  const found = forbidden(content);
  if (found.length === 0) return undefined;
  return forbiddenError(content, found, sentence('rule.held', { count: found.length }));
}

const refused = sentence('rule.refused');

/** More than anybody reads at once. */
const mostProblems = 50;

/** Entries that are called otherwise here than in a list of what is printed of them. */
const kinds: Partial<Record<CollectionName, Extract<SentenceKey, `rule.kind.${string}`>>> = {
  contacts: 'rule.kind.contacts',
  answers: 'rule.kind.answers',
  responses: 'rule.kind.responses',
  ratings: 'rule.kind.ratings',
  minutes: 'rule.kind.minutes',
};
type NamedCollection = Exclude<CollectionName, 'contacts' | 'answers' | 'responses'>;

/** What a person calls an entry: the first of these that it has, else its id. */
const naming = ['title', 'name', 'indicator', 'question', 'position', 'claim', 'text', 'fileName'] as const;

function nameOf(content: Content, collection: CollectionName, id: string): string {
  const entities: Record<string, object> = content[collection];
  const entity = new Map<string, unknown>(Object.entries(entities[id] ?? {}));
  const first = naming.map((field) => entity.get(field)).find((value) => typeof value === 'string' && value !== '');
  return shortened(typeof first === 'string' ? first : id);
}
