import { ORPCError } from '@orpc/client';
import { CommanderError } from 'commander';
import { say } from '../../shared/i18n/say.ts';
import { sentence, type Sentence } from '../../shared/domain/sentence.ts';
import { AppError, errorCodes, type ErrorCode, type Problem } from '../../shared/domain/app-error.ts';
import type { ErrorData } from '../../shared/contract/call.ts';
import type { Language } from '../../shared/schema/primitives.ts';

/** What each error code ends the process with. */
export const exitCodes: Record<ErrorCode, number> = {
  internal: 1,
  cancelled: 1,
  'invalid-input': 2,
  'not-found': 3,
  conflict: 4,
  locked: 4,
  'store-corrupt': 5,
  'store-newer': 5,
  'store-io': 5,
  refused: 6,
};

export interface Failure {
  code: ErrorCode;
  sentence: Sentence;
  problems: Problem[];
}

/** Any error as the command line tells it. */
export function failureOf(error: unknown): Failure {
  if (error instanceof AppError) {
    return { code: error.code, sentence: error.sentence, problems: error.details.problems ?? [] };
  }
  if (error instanceof ORPCError && isErrorCode(error.code)) {
    const data = error.data as ErrorData;
    return { code: error.code, sentence: data.sentence, problems: (data.problems ?? []) as Problem[] };
  }
  if (error instanceof CommanderError) return { code: 'invalid-input', sentence: misunderstood(error), problems: [] };
  const text = error instanceof Error ? error.message : String(error);
  return {
    code: 'internal',
    sentence: sentence('cli.internal', { text }),
    problems: [],
  };
}

function misunderstood({ code, message }: CommanderError): Sentence {
  if (code === 'commander.help') return sentence('cli.nameCommand');
  const [what = '', value = ''] = [...message.matchAll(/'([^']+)'/gu)].map(([, quoted = '']) => quoted);
  const meant = /Did you mean (?<name>.+)\?/u.exec(message)?.groups?.['name'];
  const said = usage[code]?.(what, value, message) ?? message.replace(/^error: /u, '');
  const hint = meant === undefined ? '' : sentence('cli.usage.meant', { meant });
  return sentence('cli.misunderstood', { said, hint });
}

/** What Commander says in English, and of what: an option, a word, a value. */
const usage: Record<string, (what: string, value: string, message: string) => Sentence> = {
  'commander.unknownCommand': (what) => sentence('cli.usage.unknownCommand', { what }),
  'commander.unknownOption': (what) => sentence('cli.usage.unknownOption', { what }),
  'commander.missingArgument': (what) => sentence('cli.usage.missingWord', { what }),
  'commander.missingMandatoryOptionValue': (what) => sentence('cli.usage.missingOption', { what }),
  'commander.optionMissingArgument': (what) => sentence('cli.usage.missingValue', { what }),
  'commander.excessArguments': () => sentence('cli.usage.tooMany'),
  'commander.invalidArgument': (what, value, message) =>
    sentence('cli.usage.invalid', { what, value, allowed: /choices are (.+)\.$/u.exec(message)?.[1] ?? '' }),
};

/** The failure in lines: the sentence, then one line per place that is wrong. */
export function failureLines(failure: Failure, language: Language): string[] {
  const places = failure.problems.map((problem) => {
    const where = [problem.file, problem.line, problem.field]
      .filter((part) => part !== undefined && part !== '')
      .join(':');
    return `  ${where === '' ? '' : `${where}: `}${say(language, problem.reason)}`;
  });
  return [`${failure.code}: ${say(language, failure.sentence)}`, ...places];
}

function isErrorCode(code: unknown): code is ErrorCode {
  return errorCodes.some((known) => known === code);
}
