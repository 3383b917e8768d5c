import type { Command } from 'commander';
import { ORPCError } from '@orpc/client';
import { sentence } from '../../../shared/domain/sentence.ts';
import { ErrorData } from '../../../shared/contract/call.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { askPassphrase, passphraseFromFile } from '../passphrase.ts';
import { withContext, type GlobalOptions, type CommandContext } from '../command-context.ts';
import { writeOutput } from '../write-output.ts';

interface SignOptions {
  p12: string;
  passphraseFile?: string;
  as: string;
  out: string;
  visit?: string;
  kind: 'assessment' | 'minutes' | 'berita-acara' | 'attendance';
  differs?: string;
}

/** `tinjau sign`: one signature in one prepared field; the result is verified before it is written. */
export function addSign(program: Command): void {
  program
    .command('sign <file>')
    .requiredOption('--p12 <file>')
    .option('--passphrase-file <file>')
    .requiredOption('--as <signatory>')
    .requiredOption('--out <file>')
    .option('--visit <id>')
    .option('--kind <kind>', '', 'assessment')
    .option('--differs <reason>')
    .action((file: string, options: SignOptions, command: Command) =>
      withContext(command.optsWithGlobals<GlobalOptions>(), (context) => sign(context, file, options)),
    );
}

async function sign(context: CommandContext, file: string, options: SignOptions): Promise<void> {
  const passphrase =
    options.passphraseFile === undefined
      ? await askPassphrase(context.lang)
      : await passphraseFromFile(options.passphraseFile);
  if (passphrase === undefined) throw passphraseMissing();
  const asked = context.client.signatures.sign({
    upload: await context.upload(file),
    signatory: options.as,
    identity: { upload: await context.upload(options.p12) },
    passphrase,
    language: context.lang,
    kind: options.kind,
    ...(options.visit === undefined ? {} : { visit: options.visit }),
    ...(options.differs === undefined ? {} : { differs: { reason: options.differs } }),
  });
  const signed = await asked.catch((error: unknown) => {
    throw withOption(error);
  });
  await writeOutput(options.out, await context.download(signed.file.token));
  const { field, certificateSha256, timestamp } = signed;
  context.print({ file: options.out, bytes: signed.file.bytes, field, certificateSha256, timestamp }, [
    `${options.out}\t${field}\t${context.say(sentence(`line.timestamp.${timestamp}`))}`,
  ]);
}

/** Names the option that answers a doubt about the seat. */
function withOption(error: unknown): unknown {
  const { data } = error instanceof ORPCError ? ErrorData.safeParse(error.data) : {};
  if (data?.facts?.['doubt'] === undefined) return error;
  return new AppError('conflict', sentence('cli.differs', { sentence: data.sentence }), {}, { cause: error });
}

function passphraseMissing(): AppError {
  return new AppError('invalid-input', sentence('cli.passphraseMissing'));
}
