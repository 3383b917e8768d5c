import type { CollectionName } from '../../schema/content.ts';
import type { rule } from '../../i18n/id/sentences/rule.ts';

/** What is wrong, as a key of the words in `shared/i18n/<language>/sentences/rule.ts`. */
export type ProblemCode = keyof typeof rule.reason;

/** What a rule finds in one entity: the field, what is wrong with it, and what the sentence about it names. */
export interface BrokenRule {
  field: string;
  reason: ProblemCode;
  params: Readonly<Record<string, string | number>>;
}

/** Something that a visit must never hold, with its place. */
export interface ContentProblem extends BrokenRule {
  collection: CollectionName;
  id: string;
}
