import type { Command } from 'commander';
import type { BundleFacts } from '../../../shared/contract/bundles.ts';
import { sentence } from '../../../shared/domain/sentence.ts';
import { languages } from '../../../shared/i18n/languages.ts';
import { followWork, type Start } from '../follow-work.ts';
import { lostLine } from '../lost-line.ts';
import { withSession, type GlobalOptions, type Session } from '../session.ts';

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
      return holding(options, async (session) => {
        const { shared } = options;
        const { file, ...facts } = await followed(session, (job) =>
          session.client.bundles.export({ visit, shared, job }),
        );
        await session.saveTo(options.out, file.token);
        const leftOut = facts.about.shared?.leftOut ?? [];
        session.print({ out: options.out, bytes: file.bytes, ...facts }, [
          `${options.out}: ${session.say(sentence('line.bytes', { count: file.bytes }))}`,
          ...factLines(session, facts),
          ...leftOut.map(({ what, count }) => `${session.say(sentence('line.leftOut'))}\t${what}\t${count}`),
        ]);
      });
    });

  bundle.command('check <file>').action((file: string, _options: unknown, command: Command) =>
    holding(command.optsWithGlobals<GlobalOptions>(), async (session) => {
      const parcel = await session.sendParcel(file);
      const facts = await followed(session, (job) => session.client.bundles.check({ parcel, job }));
      session.print(facts, factLines(session, facts));
    }),
  );

  bundle
    .command('import <file>')
    .option('--keep-both', '', false)
    .action((file: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<ImportOptions>();
      return holding(options, async (session) => {
        const parcel = await session.sendParcel(file);
        const { keepBoth } = options;
        const imported = await followed(session, (job) => session.client.bundles.import({ parcel, keepBoth, job }));
        session.print(imported, [imported.visit, ...factLines(session, imported)]);
      });
    });
}

function followed<R>({ client, lang }: Session, start: Start<R>): Promise<R> {
  return followWork(start, { steps: languages[lang].messages.visits.bundle.steps, cancel: client.bundles.cancel });
}

function factLines(session: Session, { about, files }: BundleFacts): string[] {
  const { place, title, edits, head, digest, leftOut = [] } = about;
  return [
    `${place}\t${title}`,
    session.say(sentence('line.edits', { count: edits })),
    session.say(sentence('line.head', { head })),
    session.say(sentence('line.digest', { digest })),
    session.say(sentence('line.files', { files })),
    ...leftOut.map((part) => lostLine(session, part)),
  ];
}

/** Files rest beside the visits meanwhile: nobody else may empty that place. */
function holding(options: GlobalOptions, work: (session: Session) => Promise<void>): Promise<void> {
  return withSession(options, work, { holds: true });
}
