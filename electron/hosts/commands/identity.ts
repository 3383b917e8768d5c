import { randomBytes } from 'node:crypto';
import type { Command } from 'commander';
import { sentence } from '../../../shared/domain/sentence.ts';
import { askPassphrase, passphraseFromFile } from '../passphrase.ts';
import { withContext, type GlobalOptions, type CommandContext } from '../command-context.ts';
import { writeNewKey } from '../write-output.ts';

interface CreateOptions {
  name: string;
  organisation?: string;
  out: string;
  passphraseFile?: string;
}

/** `tinjau identity create`: a key with a self-signed certificate, as a .p12 file. */
export function addIdentity(program: Command): void {
  const identity = program.command('identity');
  identity
    .command('create')
    .requiredOption('--name <name>')
    .option('--organisation <name>')
    .requiredOption('--out <file>')
    .option('--passphrase-file <file>')
    .action((options: CreateOptions, command: Command) =>
      withContext(command.optsWithGlobals<GlobalOptions>(), (context) => create(context, options)),
    );
}

async function create(context: CommandContext, options: CreateOptions): Promise<void> {
  const given =
    options.passphraseFile === undefined
      ? await askPassphrase(context.lang)
      : await passphraseFromFile(options.passphraseFile);
  const passphrase = given ?? randomBytes(12).toString('base64url');
  const made = await context.client.identities.makeFile({
    name: options.name,
    passphrase,
    ...(options.organisation === undefined ? {} : { organisation: options.organisation }),
  });
  await writeNewKey(options.out, await context.download(made.token));
  // A passphrase that was made here is shown this once and kept nowhere.
  const shown = given === undefined ? { passphrase } : {};
  context.print({ file: options.out, name: options.name, ...shown }, [
    options.out,
    ...(given === undefined ? [context.say(sentence('line.passphrase', { passphrase }))] : []),
  ]);
}
