import Papa from 'papaparse';
import { sentence, type Sentence } from '../../../shared/domain/sentence.ts';
import { surveyRowLimit } from '../../../shared/contract/size-limits.ts';
import { AppError, type Problem } from '../../../shared/domain/app-error.ts';
import { findingReason } from '../../../shared/domain/content/problem-sentence.ts';
import { offScale } from '../../../shared/domain/content/value-rules.ts';
import { languages } from '../../../shared/i18n/languages.ts';
import { typedNumber } from '../../../shared/domain/survey/typed-number.ts';
import type { SurveyAnswers } from '../../../shared/domain/survey/survey-answers.ts';
import type { Questionnaire } from '../../../shared/schema/instrument.ts';

const sizeLimit = 5 * 1024 * 1024;

const words = Object.values(languages).map(({ csv }) => csv.responses);

/** Columns besides the items, by the names people give them. */
const extraColumns = {
  respondent: ['id', 'no', ...words.map(({ respondent }) => respondent)],
  hasUsed: ['hasused', ...words.map(({ hasUsed }) => hasUsed)],
  seconds: words.map(({ seconds }) => seconds),
} as const;
const unknownWords = new Set(['tt', '-', ...words.map(({ unknown }) => unknown)]);
const yesWords = new Set(['1', 'true', 'y', ...words.map(({ yes }) => yes)]);
const noWords = new Set(['0', 'false', 'n', 't', ...words.map(({ no }) => no)]);

/** What a CSV of a survey holds. */
export interface SurveyTable {
  rows: SurveyAnswers[];
  /** Columns that are neither an item nor anything else that is read. */
  ignoredColumns: string[];
}

/**
 * Reads a survey from CSV: a header, then one respondent a row, columns named by item id in any order; values on the
 * scale of the form, empty where nothing was answered, or "tidak tahu". Comma, semicolon and tab are understood.
 * @throws AppError `invalid-input`, every problem with file, line, column and reason.
 */
export function readSurveyCsv(form: Questionnaire, fileName: string, bytes: Uint8Array): SurveyTable {
  const cells = readCells(fileName, bytes);
  if (cells.length === 0) throw refused(fileName, [{ reason: sentence('survey.empty') }]);
  const header = (cells[0] ?? []).map((name) => name.trim().toLowerCase());
  const columns = columnsOf(form, header);
  const problems = headerProblems(form, header);
  if (problems.length > 0) throw refused(fileName, problems);
  const rows: SurveyAnswers[] = [];
  for (const [index, row] of cells.entries()) {
    if (index === 0 || row.every((cell) => cell.trim() === '')) continue;
    // A decimal comma in a file that is parted by commas would move every later answer into the wrong column.
    if (row.slice(header.length).some((cell) => cell.trim() !== ''))
      problems.push({ line: index + 1, reason: tooLong });
    const read = readRow(form, columns, row, index + 1);
    problems.push(...read.problems);
    rows.push(read.answers);
  }
  if (rows.length === 0 && problems.length === 0) problems.push({ reason: noRows });
  if (problems.length > 0) throw refused(fileName, problems);
  const known = new Set(Object.values(columns.extra).concat(...Object.values(columns.items)));
  return { rows, ignoredColumns: header.filter((name, index) => name !== '' && !known.has(index)) };
}

interface Columns {
  items: Record<string, number>;
  extra: Record<keyof typeof extraColumns, number>;
}

const tooLong: Sentence = sentence('survey.tooManyCells');
const noRows: Sentence = sentence('survey.noRows');

function columnsOf(form: Questionnaire, header: readonly string[]): Columns {
  const find = (names: readonly string[]): number => header.findIndex((name) => names.includes(name));
  return {
    items: Object.fromEntries(form.items.map(({ id }) => [id, header.indexOf(id.toLowerCase())])),
    extra: {
      respondent: find(extraColumns.respondent),
      hasUsed: find(extraColumns.hasUsed),
      seconds: find(extraColumns.seconds),
    },
  };
}

function headerProblems(form: Questionnaire, header: readonly string[]): Problem[] {
  const missing = form.items.filter(({ id }) => !header.includes(id.toLowerCase()));
  const repeated = form.items.filter(({ id }) => header.filter((name) => name === id.toLowerCase()).length > 1);
  return [
    ...missing.map(({ id }): Problem => ({
      line: 1,
      field: id,
      reason: sentence('survey.columnMissing'),
    })),
    ...repeated.map(({ id }): Problem => ({
      line: 1,
      field: id,
      reason: sentence('survey.columnTwice'),
    })),
  ];
}

function readRow(
  form: Questionnaire,
  { items, extra }: Columns,
  row: readonly string[],
  line: number,
): { answers: SurveyAnswers; problems: Problem[] } {
  const problems: Problem[] = [];
  const cell = (column: number): string => (row[column] ?? '').trim().toLowerCase();
  const answers: SurveyAnswers['answers'] = {};
  for (const { id } of form.items) {
    const text = cell(items[id] ?? -1);
    const value = typedNumber(text);
    if (text === '') continue;
    if (unknownWords.has(text)) answers[id] = 'unknown';
    else if (value === undefined) problems.push({ line, field: id, reason: noValue(text, form) });
    else {
      answers[id] = value;
      problems.push(
        ...offScale(form.scale, value, id).map((found) => ({ line, field: id, reason: findingReason(found) })),
      );
    }
  }
  const [used, seconds] = [cell(extra.hasUsed), cell(extra.seconds)];
  const time = typedNumber(seconds);
  if (used !== '' && !yesWords.has(used) && !noWords.has(used))
    problems.push({ line, field: 'pernah', reason: neitherYesNorNo(used) });
  if (seconds !== '' && !(time !== undefined && time >= 0))
    problems.push({ line, field: 'detik', reason: noNumber(seconds) });
  return {
    problems,
    answers: {
      respondent: (row[extra.respondent] ?? '').trim() || `${line - 1}`,
      answers,
      ...(used === '' ? {} : { hasUsed: yesWords.has(used) }),
      ...(time === undefined ? {} : { seconds: time }),
    },
  };
}

function readCells(fileName: string, bytes: Uint8Array): string[][] {
  if (bytes.length > sizeLimit) {
    throw refused(fileName, [{ reason: sentence('document.tooLarge') }]);
  }
  const parsed = Papa.parse<string[]>(decode(fileName, bytes), {
    delimitersToGuess: [',', ';', '\t'],
    preview: surveyRowLimit + 2,
  });
  const problems = parsed.errors
    .filter((error) => error.type === 'Quotes')
    .map((error): Problem => ({
      line: (error.row ?? 0) + 1,
      reason: sentence('survey.openQuote'),
    }));
  if (parsed.data.length > surveyRowLimit + 1) {
    problems.push({ reason: sentence('survey.tooManyRows', { limit: surveyRowLimit }) });
  }
  if (problems.length > 0) throw refused(fileName, problems);
  return parsed.data;
}

function decode(fileName: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const reason = sentence('survey.notUtf8');
    throw refused(fileName, [{ reason }], cause);
  }
}

function refused(fileName: string, problems: Problem[], cause?: unknown): AppError {
  return new AppError(
    'invalid-input',
    sentence('survey.unusable', { fileName }),
    { problems: problems.map((problem) => ({ file: fileName, ...problem })) },
    { cause },
  );
}

function noValue(text: string, { scale }: Questionnaire): Sentence {
  const range = `${scale.min}–${scale.max}`;
  return sentence('survey.offScale', { text, range });
}

function neitherYesNorNo(text: string): Sentence {
  return sentence('survey.neitherYesNorNo', { text });
}

function noNumber(text: string): Sentence {
  return sentence('survey.noNumber', { text });
}
