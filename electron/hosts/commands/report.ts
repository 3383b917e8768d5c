import type { Command } from 'commander';
import { Option } from 'commander';
import type { MadeReport } from '../../../shared/contract/reports.ts';
import { DocumentKind } from '../../../shared/schema/document-kind.ts';
import type { Progress } from '../../../shared/contract/call.ts';
import { messages } from '../../../shared/i18n/messages.ts';
import type { Language } from '../../../shared/schema/primitives.ts';
import { withSession, type GlobalOptions, type Session } from '../session.ts';
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
    .description('make a paper of a visit as PDF')
    .requiredOption('--out <file>', 'where to write it')
    .addOption(new Option('--kind <kind>', 'which paper').choices(DocumentKind.options).default('assessment'))
    .addOption(new Option('--paper <size>', 'paper size').choices(['A4', 'F4']).default('A4'))
    .option('--session <id>', 'the meeting that minutes or an attendance list are about')
    .option('--prepared', 'with one empty signature field per expected signatory, kept for signing', false)
    .action((visit: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<ReportOptions>();
      return withSession(options, async (session) => {
        const { kind, paper, prepared, lang, session: meeting } = options;
        const job = crypto.randomUUID();
        const work = await session.client.reports.build({
          visit,
          kind,
          paper,
          prepared,
          language: lang,
          job,
          ...(meeting === undefined ? {} : { session: meeting }),
        });
        const made = await followed(work, session, job);
        await writeOutput(options.out, await session.download(made.file.token));
        const { pages, sha256 } = made;
        const words = { id: `${pages} halaman`, en: `${pages} pages` }[lang];
        session.print({ out: options.out, pages, sha256, prepared }, [`${options.out}: ${words}, SHA-256 ${sha256}`]);
      });
    });
}

type Work = AsyncIterable<Progress | { kind: 'result'; result: MadeReport }>;

/** Shows on a terminal what is being done; an interrupt cancels the work, so that nothing is left half-made. */
async function followed(work: Work, session: Session, job: string): Promise<MadeReport> {
  const cancel = (): void => {
    void session.client.reports.cancel({ job });
  };
  process.once('SIGINT', cancel);
  try {
    for await (const event of work) {
      if (event.kind === 'result') return event.result;
      showProgress(event, session.lang);
    }
  } finally {
    process.off('SIGINT', cancel);
    if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
  }
  throw new Error('the report ended without a result');
}

function showProgress({ step, done, total }: Progress, lang: Language): void {
  if (!process.stderr.isTTY) return;
  const texts: Record<string, string> = messages[lang].report.build.steps;
  const facts: Record<string, string> = {
    done: String(done),
    total: String(total),
    percent: String(Math.round((100 * done) / total)),
  };
  const text = (texts[step] ?? step).replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => facts[name] ?? '');
  process.stderr.write(`\r\u001B[K${text}`);
}
