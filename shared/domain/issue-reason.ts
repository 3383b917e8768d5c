import type { z } from 'zod';
import type { Sentence } from './app-error.ts';

type Issue = z.core.$ZodIssue;

/** What a person calls the kinds of values that stand in a file. */
const kinds: Record<string, Sentence> = {
  string: { id: 'teks', en: 'text' },
  number: { id: 'bilangan', en: 'a number' },
  int: { id: 'bilangan bulat', en: 'a whole number' },
  boolean: { id: 'true atau false', en: 'true or false' },
  array: { id: 'daftar', en: 'a list' },
  object: { id: 'kumpulan isian', en: 'a group of fields' },
  record: { id: 'kumpulan isian', en: 'a group of fields' },
  null: { id: 'kosong', en: 'nothing' },
};

/** What is wrong with one value, in words of the person who wrote it rather than of the schema. */
export function issueReason(issue: Issue): Sentence {
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind(issue);
    case 'unrecognized_keys':
      return unknownFields(issue.keys);
    case 'invalid_value':
      return isMissing(issue) ? missing : allowed(issue.values.map(String));
    case 'invalid_union':
      return isMissing(issue) ? missing : anyOf(issue.errors.flatMap(([first]) => (first ? [first] : [])));
    case 'too_small':
      return issue.origin === 'string' && Number(issue.minimum) === 1
        ? { id: 'tidak boleh kosong', en: 'must not be empty' }
        : bound(issue.origin, issue.inclusive === false ? 'over' : 'least', issue.minimum);
    case 'too_big':
      return bound(issue.origin, issue.inclusive === false ? 'under' : 'most', issue.maximum);
    case 'invalid_format':
      return wrongForm(issue);
    case 'invalid_key':
      return { id: 'nama isian ini tidak dapat dipakai', en: 'this name of a field cannot be used' };
    default:
      return { id: `tidak dapat dipakai (${issue.message})`, en: issue.message };
  }
}

const missing: Sentence = { id: 'belum diisi', en: 'is missing' };

function isMissing(issue: Issue): boolean {
  return issue.input === undefined;
}

function wrongKind(issue: Issue & { code: 'invalid_type' }): Sentence {
  if (isMissing(issue)) return missing;
  // A version 1.0 or an id 2.10 that is written as a number would lose its last zero.
  if (issue.expected === 'string' && typeof issue.input === 'number')
    return { id: 'harus teks, bukan bilangan: beri tanda kutip', en: 'has to be text, not a number: put it in quotes' };
  const { id, en } = wanted(issue.expected);
  const found = kindOf(issue.input);
  return en.endsWith(found.en) ? { id, en } : { id: `${id}, bukan ${found.id}`, en: `${en}, not ${found.en}` };
}

function kindOf(input: unknown): Sentence {
  const kind = input === null ? 'null' : Array.isArray(input) ? 'array' : typeof input;
  return kinds[kind] ?? same(kind);
}

const forms: Record<string, Sentence> = {
  date: { id: 'harus tanggal tahun-bulan-hari, seperti 2020-02-26', en: 'has to be a date such as 2020-02-26' },
  datetime: { id: 'harus waktu seperti 2020-02-26T02:12:00Z', en: 'has to be an instant such as 2020-02-26T02:12:00Z' },
};

function wrongForm({ format, pattern = format }: Issue & { code: 'invalid_format' }): Sentence {
  return (
    forms[format] ?? {
      id: `harus ditulis menurut pola ${pattern}`,
      en: `has to be written as the pattern ${pattern} says`,
    }
  );
}

function unknownFields(keys: readonly string[]): Sentence {
  const names = keys.map((key) => `"${key}"`).join(', ');
  return { id: `isian ${names} tidak dikenal`, en: `the field ${names} is not known` };
}

function allowed(values: readonly string[]): Sentence {
  const list = values.join(', ');
  return values.length === 1
    ? { id: `harus ${list}`, en: `has to be ${list}` }
    : { id: `harus salah satu dari: ${list}`, en: `has to be one of: ${list}` };
}

/** Every shape that would have done: a number, one of some codes, or a list. */
function anyOf(errors: readonly Issue[]): Sentence {
  const shapes = errors.map((error) => (error.code === 'invalid_type' ? wanted(error.expected) : issueReason(error)));
  const list = (language: keyof Sentence, or: string) => [...new Set(shapes.map((shape) => shape[language]))].join(or);
  return { id: list('id', ', atau '), en: list('en', ', or ') };
}

function wanted(kind: string): Sentence {
  const { id, en } = kinds[kind] ?? same(kind);
  return { id: `harus ${id}`, en: `has to be ${en}` };
}

const bounds = {
  least: { id: 'paling sedikit', en: 'at least' },
  over: { id: 'lebih dari', en: 'more than' },
  most: { id: 'paling banyak', en: 'at most' },
  under: { id: 'kurang dari', en: 'less than' },
} as const;

const units: Record<string, Sentence> = {
  string: { id: ' huruf', en: ' characters' },
  array: { id: ' butir', en: ' items' },
};

function bound(origin: string, side: keyof typeof bounds, limit: number | bigint): Sentence {
  if (origin === 'number' && side === 'least')
    return { id: `tidak boleh kurang dari ${limit}`, en: `must not be less than ${limit}` };
  if (origin === 'number' && side === 'most')
    return { id: `tidak boleh lebih dari ${limit}`, en: `must not be more than ${limit}` };
  const unit = units[origin] ?? same('');
  const { id, en } = bounds[side];
  return { id: `harus ${id} ${limit}${unit.id}`, en: `has to be ${en} ${limit}${unit.en}` };
}

function same(text: string): Sentence {
  return { id: text, en: text };
}
