import { sentence } from '../../../../shared/domain/sentence.ts';
import { AppError } from '../../../../shared/domain/app-error.ts';
import type { ContentProblem } from '../../../../shared/domain/content/content-problem.ts';
import { forbidden, writtenWrongly } from '../../../../shared/domain/content/forbidden.ts';
import { placedProblem } from '../../../../shared/domain/content/problem-sentence.ts';
import { writtenRules } from '../../../../shared/domain/content/written-rules.ts';
import { applyInPlace } from '../../../../shared/domain/edits/apply-change.ts';
import { recorded, writtenFields } from '../../../../shared/domain/edits/changes.ts';
import { emptyContent, type CollectionName, type Content } from '../../../../shared/schema/content.ts';
import type { Change, Edit } from '../../../../shared/schema/edit.ts';
import { journalName } from '../../store/journal.ts';
import { bundleError } from './bundle-error.ts';
import type { ProvenHistory } from './prove-history.ts';

/** A bundle shows so many places; whoever made it finds all of them in the check of the visit. */
const mostProblems = 20;
/** The version of the schema from which on the rules on writing are asked. */
const firstAsked = 3;

/**
 * Refuses a visit whose content holds what no way in lets through. What its history put right again does not count.
 * @throws AppError `invalid-input`, each problem with the line of the history that brought it.
 */
export function requireAllowedHistory({ edits, content }: ProvenHistory): void {
  const found = [...forbidden(content), ...standingMistakes(edits, content)];
  const problems = found.slice(0, mostProblems).map((problem) => ({
    file: journalName,
    line: lineOf(edits, problem),
    ...placedProblem(content, problem),
  }));
  const [first] = problems;
  if (!first) return;
  const why = sentence('rule.inBundle', { line: first.line, reason: first.reason });
  const { code, sentence: said } = bundleError('invalid-input', journalName, why);
  throw new AppError(code, said, { problems });
}

/** What was written against a rule on writing when it was written, and still stands so. */
function standingMistakes(edits: readonly Edit[], content: Content): ContentProblem[] {
  const suspects = writtenWrongly(content, allWritten(content));
  if (suspects.length === 0) return [];
  const wrong = new Set<string>();
  const then = emptyContent();
  let act: Change[] = [];
  for (const [index, edit] of edits.entries()) {
    applyInPlace(then, edit.change);
    act.push(edit.change);
    if (edits[index + 1]?.batch === edit.batch) continue;
    if (isWritten(edits, edit)) for (const problem of writtenWrongly(then, act)) wrong.add(JSON.stringify(problem));
    act = [];
  }
  return suspects.filter((problem) => wrong.has(JSON.stringify(problem)));
}

/**
 * Whether somebody wrote it just then. What takes back or brings again an earlier act of the same entry was written
 * before; so was what a shared copy begins with, and what older versions wrote, which did not ask these rules.
 */
function isWritten(edits: readonly Edit[], { undoes, redoes, act, batch, change, schema = 1 }: Edit): boolean {
  const target = undoes ?? redoes;
  const isOfTarget = (each: Edit): boolean =>
    each.batch === target && each.change.collection === change.collection && each.change.id === change.id;
  if (target !== undefined) return !edits.some(isOfTarget);
  const isCopied = act?.code === 'copy-to-share' && batch === edits[0]?.batch;
  return !isCopied && schema >= firstAsked;
}

function allWritten(content: Content): Change[] {
  const asked = Object.keys(writtenRules) as CollectionName[];
  return asked.flatMap((collection) =>
    Object.entries(content[collection]).map(([id, values]) => recorded({ op: 'put', collection, id, values })),
  );
}

/** The line that last wrote a field of an entry, else the entry. */
function lineOf(edits: readonly Edit[], { collection, id, field }: ContentProblem): number {
  const [name = ''] = field.split('.');
  const isOf = ({ change }: Edit): boolean => change.collection === collection && change.id === id;
  const wrote = edits.findLastIndex((edit) => isOf(edit) && Object.hasOwn(writtenFields(edit.change), name));
  return (wrote === -1 ? edits.findLastIndex(isOf) : wrote) + 1;
}
