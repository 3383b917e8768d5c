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
import { inWords } from './in-words.ts';
import { exitCodes, failureLines, failureOf } from './terminal.ts';
import type { GlobalOptions } from './session.ts';

/** The whole command line; every command talks to the same backend as the window does. */
export function createProgram(): Command {
  const program = new Command('tinjau')
    .description('Tinjau: a workbench for field evaluations')
    .version(version)
    .option('--data <dir>', 'data folder (also: TINJAU_DATA)')
    .option('--json', 'print one JSON document on stdout')
    .addOption(
      new Option('--lang <lang>', 'language of messages').choices(['id', 'en']).default('id').env('TINJAU_LANG'),
    )
    .showSuggestionAfterError()
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
  return program;
}

/**
 * Runs one command line and returns its exit code. With --json stdout holds one JSON document however the command
 * ends; what went wrong is said for a person on stderr as well.
 */
export async function runCli(words: string[]): Promise<number> {
  const program = createProgram();
  try {
    await program.parseAsync(words, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const failure = failureOf(error);
    const { lang } = program.opts<GlobalOptions>();
    if (words.includes('--json'))
      process.stdout.write(`${JSON.stringify(inWords(lang, { error: failure }), undefined, 2)}\n`);
    // Commander has said on stderr what it did not understand.
    if (!(error instanceof CommanderError)) process.stderr.write(`${failureLines(failure, lang).join('\n')}\n`);
    return exitCodes[failure.code];
  }
}

if (import.meta.main) process.exitCode = await runCli(process.argv.slice(2));
