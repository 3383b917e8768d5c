import { parseArgs } from 'node:util';
import { Command, CommanderError, Option } from 'commander';
import { version } from '../backend/version.ts';
import { addBackup } from './commands/backup.ts';
import { addBundle } from './commands/bundle.ts';
import { addEvidence } from './commands/evidence.ts';
import { addReport } from './commands/report.ts';
import { addInstrument } from './commands/instrument.ts';
import { addScore } from './commands/score.ts';
import { addServe } from './commands/serve.ts';
import { addSurvey } from './commands/survey.ts';
import { addIdentity } from './commands/identity.ts';
import { addSign } from './commands/sign.ts';
import { addVerify } from './commands/verify.ts';
import { addVisit } from './commands/visit.ts';
import { Language, sourceLanguage } from '../../shared/schema/primitives.ts';
import { inWords } from './in-words.ts';
import { describeCommands } from './describe-commands.ts';
import { exitCodes, failureLines, failureOf } from './terminal.ts';

/**
 * The whole command line; every command talks to the same backend as the window does. What each means stands in the
 * folder of the language.
 */
export function createProgram(language: Language): Command {
  const program = new Command('tinjau')
    .version(version)
    .option('--data <dir>')
    .option('--json')
    .addOption(new Option('--lang <lang>').choices(Language.options).default(sourceLanguage).env('TINJAU_LANG'))
    .showSuggestionAfterError()
    // What it did not understand is said like any other failure.
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
  addServe(program);
  addInstrument(program);
  addScore(program);
  addSurvey(program);
  addVisit(program);
  addEvidence(program);
  addBundle(program);
  addBackup(program);
  addReport(program);
  addIdentity(program);
  addSign(program);
  addVerify(program);
  describeCommands(program, language);
  return program;
}

/**
 * Runs one command line and returns its exit code. With --json stdout holds one JSON document however the command
 * ends; what went wrong is said for a person on stderr as well.
 */
export async function runCli(words: string[]): Promise<number> {
  const language = languageOf(words);
  const program = createProgram(language);
  try {
    await program.parseAsync(words, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const failure = failureOf(error);
    if (words.includes('--json'))
      process.stdout.write(`${JSON.stringify(inWords(language, { error: failure }), undefined, 2)}\n`);
    process.stderr.write(`${failureLines(failure, language).join('\n')}\n`);
    return exitCodes[failure.code];
  }
}

/** The language that is asked for, also of a command line that is not understood. */
function languageOf(words: string[]): Language {
  const given = parseArgs({ args: words, options: { lang: { type: 'string' } }, strict: false }).values['lang'];
  return Language.catch(sourceLanguage).parse(given ?? process.env['TINJAU_LANG']);
}

if (import.meta.main) process.exitCode = await runCli(process.argv.slice(2));
