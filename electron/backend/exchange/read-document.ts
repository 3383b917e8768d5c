import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { sentence, type Sentence } from '../../../shared/domain/sentence.ts';
import { AppError, type Problem } from '../../../shared/domain/app-error.ts';
import { parseInput } from '../../../shared/domain/parse-input.ts';
import { documentProblems } from './document-problems.ts';

const sizeLimit = 5 * 1024 * 1024;

/**
 * Reads a YAML or JSON file that a person wrote (JSON is YAML), validates it, and asks `check` for what a schema cannot
 * see. No custom tags, no aliases, bounded size and depth.
 * @throws AppError `invalid-input`, every problem with file, line, field and reason.
 */
export async function readDocument<S extends z.ZodType>(
  schema: S,
  fileName: string,
  bytes: Uint8Array,
  check: (value: z.output<S>) => Problem[] | Promise<Problem[]> = () => [],
): Promise<z.output<S>> {
  const says = sentence('document.unusable', { fileName });
  const lines = new LineCounter();
  const document = parseDocument(decode(bytes, fileName, says), {
    lineCounter: lines,
    schema: 'core',
    version: '1.2',
    uniqueKeys: true,
    prettyErrors: false,
  });
  const problems = documentProblems(document, lines);
  if (problems.length > 0) {
    throw new AppError('invalid-input', says, {
      problems: problems.map((problem) => ({ file: fileName, ...problem })),
    });
  }
  try {
    const value = parseInput(schema, document.toJS({ maxAliasCount: 0 }), says, fileName);
    const found = (await check(value)).map((problem) => ({ file: fileName, ...problem }));
    if (found.length > 0) throw new AppError('invalid-input', says, { problems: found });
    return value;
  } catch (error) {
    if (error instanceof AppError) throw withLines(error, document, lines);
    throw error;
  }
}

/** The line of a field such as `root.children[0].weight`, or of the nearest thing above it that stands in the file. */
function lineOf(document: Document, lines: LineCounter, field: string): number | undefined {
  let rest = field.split(/[.[\]]/u).filter((part) => part !== '');
  let nearest: Place = { value: document.contents, from: document.contents };
  while (rest.length > 0) {
    const step = nextStep(nearest.value, rest);
    if (!step) break;
    nearest = step.place;
    rest = rest.slice(step.parts);
  }
  const range = isNode(nearest.from) ? nearest.from.range : undefined;
  return range ? lines.linePos(range[0]).line : undefined;
}

/** A value of the file, and the node that a person looks for it at: its key, or itself in a list. */
interface Place {
  value: unknown;
  from: unknown;
}

/** One step into a value. A key may hold the dots that also part keys: `ratings.GOV.1.1.lead`. */
function nextStep(value: unknown, rest: readonly string[]): { place: Place; parts: number } | undefined {
  if (isSeq(value)) {
    const item = value.items[Number(rest[0])];
    return item === undefined ? undefined : { place: { value: item, from: item }, parts: 1 };
  }
  if (!isMap(value)) return undefined;
  for (let parts = rest.length; parts > 0; parts -= 1) {
    const key = rest.slice(0, parts).join('.');
    const pair = value.items.find((item) => String(isScalar(item.key) ? item.key.value : item.key) === key);
    if (pair) return { place: { value: pair.value, from: pair.key }, parts };
  }
  return undefined;
}

/** The same error, with the line of every problem that names a field. */
function withLines(error: AppError, document: Document, lines: LineCounter): AppError {
  const problems = error.details.problems?.map((problem) => {
    const line = lineOf(document, lines, problem.field ?? '');
    return line === undefined ? problem : { ...problem, line };
  });
  return new AppError(
    error.code,
    error.sentence,
    { ...error.details, ...(problems ? { problems } : {}) },
    { cause: error },
  );
}

function decode(bytes: Uint8Array, fileName: string, says: Sentence): string {
  const refuse = (reason: Sentence): AppError =>
    new AppError('invalid-input', says, { problems: [{ file: fileName, reason }] });
  if (bytes.length > sizeLimit) throw refuse(sentence('document.tooLarge'));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refuse(sentence('document.notUtf8'));
  }
}
