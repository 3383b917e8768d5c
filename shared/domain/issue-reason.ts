import type { z } from 'zod';
import { sentence, type Param, type Sentence } from './sentence.ts';

type Issue = z.core.$ZodIssue;

/** What a person calls the kinds of values that stand in a file. */
const kinds: Record<string, Sentence> = {
  string: sentence('field.kind.string'),
  number: sentence('field.kind.number'),
  int: sentence('field.kind.int'),
  boolean: sentence('field.kind.boolean'),
  array: sentence('field.kind.array'),
  object: sentence('field.kind.group'),
  record: sentence('field.kind.group'),
  null: sentence('field.kind.null'),
};

/** What is wrong with one value, in words of the person who wrote it rather than of the schema. */
export function issueReason(issue: Issue): Sentence {
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind(issue);
    case 'unrecognized_keys':
      return sentence('field.unknown', { names: issue.keys.map((key) => `"${key}"`).join(', ') });
    case 'invalid_value':
      return isMissing(issue) ? missing : allowed(issue.values.map(String));
    case 'invalid_union':
      return isMissing(issue) ? missing : anyOf(issue.errors.flatMap(([first]) => (first ? [first] : [])));
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return issue.origin === 'number' && issue.inclusive !== false
        ? sentence('field.notMore', { limit: String(issue.maximum) })
        : sentence(issue.inclusive === false ? 'field.under' : 'field.most', {
            size: sizeOf(issue.origin, issue.maximum),
          });
    case 'invalid_format':
      return forms[issue.format] ?? sentence('field.pattern', { pattern: issue.pattern ?? issue.format });
    case 'invalid_key':
      return sentence('field.name');
    default:
      return sentence('field.unusable', { message: issue.message });
  }
}

const missing = sentence('field.missing');

function isMissing(issue: Issue): boolean {
  return issue.input === undefined;
}

function wrongKind(issue: Issue & { code: 'invalid_type' }): Sentence {
  if (isMissing(issue)) return missing;
  // A version 1.0 or an id 2.10 that is written as a number would lose its last zero.
  if (issue.expected === 'string' && typeof issue.input === 'number') return sentence('field.quotes');
  const found = kindOf(issue.input);
  const isHalfRight = issue.expected === 'int' && found === 'number';
  return isHalfRight
    ? wanted(issue.expected)
    : sentence('field.wantedNot', { kind: named(issue.expected), found: named(found) });
}

function kindOf(input: unknown): string {
  if (input === null) return 'null';
  return Array.isArray(input) ? 'array' : typeof input;
}

const forms: Record<string, Sentence> = {
  date: sentence('field.form.date'),
  datetime: sentence('field.form.datetime'),
};

function allowed(values: readonly string[]): Sentence {
  const [only = ''] = values;
  return values.length === 1 ? wanted(only) : sentence('field.oneOf', { list: values.join(', ') });
}

/** Every shape that would have done: a number, one of some codes, or a list. */
function anyOf(errors: readonly Issue[]): Sentence {
  const shapes = errors.map((error) => (error.code === 'invalid_type' ? wanted(error.expected) : issueReason(error)));
  const [last, ...before] = [...new Map(shapes.map((shape) => [JSON.stringify(shape), shape])).values()].toReversed();
  return before.reduce((second, first) => sentence('field.or', { first, second }), last ?? missing);
}

function wanted(kind: string): Sentence {
  return sentence('field.wanted', { kind: named(kind) });
}

/** A kind in words; one that has none, and a value that has to be, stands as it is. */
function named(kind: string): Param {
  return kinds[kind] ?? kind;
}

function tooSmall({ origin, minimum, inclusive }: Issue & { code: 'too_small' }): Sentence {
  if (inclusive === false) return sentence('field.over', { size: sizeOf(origin, minimum) });
  if (origin === 'string' && Number(minimum) === 1) return sentence('field.empty');
  return origin === 'number'
    ? sentence('field.notLess', { limit: String(minimum) })
    : sentence('field.least', { size: sizeOf(origin, minimum) });
}

function sizeOf(origin: string, limit: number | bigint): Param {
  if (origin === 'string') return sentence('field.characters', { count: Number(limit) });
  return origin === 'array' ? sentence('field.items', { count: Number(limit) }) : String(limit);
}
