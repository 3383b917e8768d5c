import type { Command } from 'commander';
import type { BundleDetails } from '../../../shared/contract/bundles.ts';
import { sentence } from '../../../shared/domain/sentence.ts';
import { languages } from '../../../shared/i18n/languages.ts';
import { followWork, type Start } from '../follow-work.ts';
import { lostLine } from '../lost-line.ts';
import { withContext, type GlobalOptions, type CommandContext } from '../command-context.ts';

interface ExportOptions extends GlobalOptions {
  out: string;
  shared: boolean;
}

interface ImportOptions extends GlobalOptions {
  keepBoth: boolean;
}

/** `tinjau bundle …`: one visit whole in one file, to be carried to another computer. */
export function addBundle(program: Command): void {
  const bundle = program.command('bundle');

  bundle
    .command('export <visit>')
    .requiredOption('--out <file>')
    .option('--shared', '', false)
    .action((visit: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<ExportOptions>();
      return holding(options, async (context) => {
        const { shared } = options;
        const { file, ...facts } = await followed(context, (job) =>
          context.client.bundles.export({ visit, shared, job }),
        );
        await context.saveTo(options.out, file.token);
        const leftOut = facts.about.shared?.leftOut ?? [];
        context.print({ out: options.out, bytes: file.bytes, ...facts }, [
          `${options.out}: ${context.say(sentence('line.bytes', { count: file.bytes }))}`,
          ...factLines(context, facts),
          ...leftOut.map(({ what, count }) => `${context.say(sentence('line.leftOut'))}\t${what}\t${count}`),
        ]);
      });
    });

  bundle.command('check <file>').action((file: string, _options: unknown, command: Command) =>
    holding(command.optsWithGlobals<GlobalOptions>(), async (context) => {
      const upload = await context.uploadInChunks(file);
      const facts = await followed(context, (job) => context.client.bundles.check({ upload, job }));
      context.print(facts, factLines(context, facts));
    }),
  );

  bundle
    .command('import <file>')
    .option('--keep-both', '', false)
    .action((file: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<ImportOptions>();
      return holding(options, async (context) => {
        const upload = await context.uploadInChunks(file);
        const { keepBoth } = options;
        const imported = await followed(context, (job) => context.client.bundles.import({ upload, keepBoth, job }));
        context.print(imported, [imported.visit, ...factLines(context, imported)]);
      });
    });
}

function followed<R>({ client, lang }: CommandContext, start: Start<R>): Promise<R> {
  return followWork(start, { steps: languages[lang].messages.visits.bundle.steps, cancel: client.bundles.cancel });
}

function factLines(context: CommandContext, { about, files }: BundleDetails): string[] {
  const { place, title, edits, head, digest, leftOut = [] } = about;
  return [
    `${place}\t${title}`,
    context.say(sentence('line.edits', { count: edits })),
    context.say(sentence('line.head', { head })),
    context.say(sentence('line.digest', { digest })),
    context.say(sentence('line.files', { files })),
    ...leftOut.map((part) => lostLine(context, part)),
  ];
}

/** Files rest beside the visits meanwhile: nobody else may empty that place. */
function holding(options: GlobalOptions, work: (context: CommandContext) => Promise<void>): Promise<void> {
  return withContext(options, work, { holds: true });
}
