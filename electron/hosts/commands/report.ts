import type { Command } from 'commander';
import { Option } from 'commander';
import { DocumentKind } from '../../../shared/schema/document-kind.ts';
import { sentence } from '../../../shared/domain/sentence.ts';
import { languages } from '../../../shared/i18n/languages.ts';
import { followWork } from '../follow-work.ts';
import { withContext, type GlobalOptions } from '../command-context.ts';
import { writeOutput } from '../write-output.ts';

interface ReportOptions extends GlobalOptions {
  out: string;
  kind: DocumentKind;
  paper: 'A4' | 'F4';
  prepared: boolean;
  session?: string;
}

/** `tinjau report`: a paper of a visit as PDF. */
export function addReport(program: Command): void {
  program
    .command('report <visit>')
    .requiredOption('--out <file>')
    .addOption(new Option('--kind <kind>').choices(DocumentKind.options).default('assessment'))
    .addOption(new Option('--paper <size>').choices(['A4', 'F4']).default('A4'))
    .option('--session <id>')
    .option('--prepared', '', false)
    .action((visit: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<ReportOptions>();
      return withContext(options, async (context) => {
        const { kind, paper, prepared, lang, session: meeting } = options;
        const input = { visit, kind, paper, prepared, language: lang };
        const chosen = meeting === undefined ? {} : { session: meeting };
        const made = await followWork((job) => context.client.reports.build({ ...input, ...chosen, job }), {
          steps: languages[lang].messages.report.build.steps,
          cancel: context.client.reports.cancel,
        });
        await writeOutput(options.out, await context.download(made.file.token));
        const { pages, sha256 } = made;
        const words = context.say(sentence('cli.pages', { count: pages }));
        context.print({ out: options.out, pages, sha256, prepared }, [`${options.out}: ${words}, SHA-256 ${sha256}`]);
      });
    });
}
