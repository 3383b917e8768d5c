import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { sentence } from '../../shared/domain/sentence.ts';
import { say } from '../../shared/i18n/say.ts';
import type { Language } from '../../shared/schema/primitives.ts';
import { readInput } from './command-context.ts';

/** The passphrase in a file: its text up to the last line end. */
export async function passphraseFromFile(file: string): Promise<string> {
  return new TextDecoder().decode(await readInput(file)).replace(/\r?\n$/u, '');
}

/** Asks for a passphrase on the terminal without showing it; undefined where there is no terminal to ask on. */
export async function askPassphrase(language: Language): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined;
  process.stderr.write(say(language, sentence('cli.passphrase')));
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  const answer = await lines.question('');
  lines.close();
  process.stderr.write('\n');
  return answer;
}
