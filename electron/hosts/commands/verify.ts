import type { Command } from 'commander';
import { say } from '../../../shared/i18n/say.ts';
import { seatLines, type VerificationWords } from '../../../shared/domain/verification/verdict-words.ts';
import { languages } from '../../../shared/i18n/languages.ts';
import { reasonSentence, reasonsByWeight, type ReasonCode } from '../../../shared/domain/verification/reasons.ts';
import type { SignatureFinding, Verdict, VerdictWord } from '../../../shared/domain/verification/verdict.ts';
import type { Language } from '../../../shared/schema/primitives.ts';
import { followWork } from '../follow-work.ts';
import { withContext, type GlobalOptions, type CommandContext } from '../command-context.ts';
import { writeOutput } from '../write-output.ts';

interface VerifyOptions {
  trust: string[];
  crl: string[];
  visit?: string;
  report?: string;
}

const exitCodes: Record<VerdictWord, number> = { valid: 0, invalid: 7, indeterminate: 8 };

/** `tinjau verify`: four answers about any PDF. Exit code 0 valid, 7 invalid, 8 indeterminate. */
export function addVerify(program: Command): void {
  program
    .command('verify <file>')
    .option('--trust <file...>', '', [])
    .option('--crl <file...>', '', [])
    .option('--visit <id>')
    .option('--report <file>')
    .action((file: string, options: VerifyOptions, command: Command) =>
      withContext(command.optsWithGlobals<GlobalOptions>(), (context) => verify(context, file, options)),
    );
}

async function verify(context: CommandContext, file: string, options: VerifyOptions): Promise<void> {
  const verdict = await ask(context, file, options);
  if (options.report !== undefined) {
    const paper = await context.client.verification.report({ verdict, fileName: file, language: context.lang });
    await writeOutput(options.report, await context.download(paper.token));
  }
  context.print(verdict, verdictLines(verdict, context.lang));
  const { unreadable } = await context.client.verification.trusted();
  process.stderr.write(unreadable.map(({ reason }) => `${context.say(reason)}\n`).join(''));
  process.exitCode = exitCodes[verdict.verdict];
}

async function ask(context: CommandContext, file: string, options: VerifyOptions): Promise<Verdict> {
  const { client } = context;
  const uploadAll = (files: string[]): Promise<string[]> => Promise.all(files.map((name) => context.upload(name)));
  const call = {
    upload: await context.upload(file),
    trust: await uploadAll(options.trust),
    revocationLists: await uploadAll(options.crl),
    ...(options.visit === undefined ? {} : { visit: options.visit }),
  };
  return followWork((job) => client.verification.verify({ ...call, job }), {
    steps: { signatures: languages[context.lang].messages.verify.working.replace('{{file}}', file) },
    cancel: client.verification.cancel,
  });
}

/** The verdict for a person: the word, the four answers, each signature, every reason. */
export function verdictLines(verdict: Verdict, language: Language): string[] {
  const words = languages[language].verdict;
  const { decisive, notes } = reasonsByWeight(verdict.reasons);
  const tell = (heading: string, codes: readonly ReasonCode[]): string[] =>
    codes.length === 0 ? [] : [`${heading}:`, ...codes.map((code) => `- ${say(language, reasonSentence(code))}`)];
  return [
    `${words.verdicts[verdict.verdict]} (${verdict.verdict})`,
    ...(['integrity', 'identity', 'time', 'changes'] as const).map(
      (key) => `  ${say(language, verdict[key].sentence)}`,
    ),
    ...verdict.signatures.map((finding) => `  ${signatureLine(finding, words)}`),
    ...tell(words.reasons, decisive),
    ...tell(words.notes, notes),
  ];
}

function signatureLine(finding: SignatureFinding, words: VerificationWords): string {
  const { field, label, signer, issuer, signedAt, integrity, identity } = finding;
  const place = label === undefined ? field : `${field}: ${label}`;
  const states = `${words.integrityStates[integrity]}, ${words.identityStates[identity]}`;
  const seat = seatLines(finding, words).map(([name, value]) => `; ${name.toLowerCase()}: ${value}`);
  return `[${place}] ${signer} (${issuer}), ${signedAt ?? '–'}: ${states}${seat.join('')}`;
}
