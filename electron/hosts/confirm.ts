import { createInterface } from 'node:readline/promises';
import { say } from '../../shared/i18n/say.ts';
import { sentence, type Sentence } from '../../shared/domain/sentence.ts';
import { AppError } from '../../shared/domain/app-error.ts';
import type { CommandContext } from './command-context.ts';

/** Asks once on a terminal before something weighty; where nobody sits there, the command is the answer. @throws AppError `cancelled`. */
export async function confirm({ lang }: CommandContext, question: Sentence): Promise<void> {
  if (!process.stdin.isTTY) return;
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await lines.question(`${say(lang, question)} [${say(lang, sentence('cli.yesNo'))}] `);
  lines.close();
  if (/^y/iu.test(answer.trim())) return;
  throw new AppError('cancelled', sentence('cli.cancelled'));
}
