import type { Command } from 'commander';
import { sentence, type Sentence } from '../../../shared/domain/sentence.ts';
import { languages } from '../../../shared/i18n/languages.ts';
import type { BackupRow } from '../../../shared/schema/backup.ts';
import { followWork, type Start } from '../follow-work.ts';
import { lostLine } from '../lost-line.ts';
import { withContext, type GlobalOptions, type CommandContext } from '../command-context.ts';

interface RestoreOptions extends GlobalOptions {
  replace: boolean;
}

/** `tinjau backup …`: the last ten copies of each visit, made by themselves and on demand. */
export function addBackup(program: Command): void {
  const backup = program.command('backup');

  backup.command('now [visit]').action((visit: string | undefined, _options: unknown, command: Command) =>
    withContext(command.optsWithGlobals<GlobalOptions>(), async (context) => {
      const made = await followed(context, (job) => context.client.backups.make({ visit: visit ?? null, job }));
      const lost = made.leftOut.map(({ visit: of, ...part }) => lostLine(context, part, of));
      const { made: count, unchanged } = made;
      const counts = [sentence('line.made', { made: count }), sentence('line.unchanged', { unchanged })];
      context.print(made, [...counts.map(context.say), ...lost]);
    }),
  );

  backup.command('list [visit]').action((visit: string | undefined, _options: unknown, command: Command) =>
    withContext(command.optsWithGlobals<GlobalOptions>(), async (context) => {
      const found = await context.client.backups.list({ visit: visit ?? null });
      const rows = found.backups.flatMap((row) => [
        [row.visit, row.backup, row.reason, ...factsOf(row).map(context.say)].join('\t'),
        ...row.leftOut.map((part) => lostLine(context, part, row.visit)),
      ]);
      const damaged = found.damaged.map(
        (row) => `${row.visit}\t${row.backup}\t${context.say(sentence('line.damaged'))}`,
      );
      context.print(found, [...rows, ...damaged]);
    }),
  );

  backup
    .command('restore <visit> <backup>')
    .option('--replace', '', false)
    .action((visit: string, name: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<RestoreOptions>();
      return withContext(
        options,
        async (context) => {
          const { replace } = options;
          const restored = await followed(context, (job) =>
            context.client.backups.restore({ visit, backup: name, replace, job }),
          );
          const { trashed: there, leftOut } = restored;
          const aside = there === undefined ? [] : [context.say(sentence('line.setAside', { visit: there }))];
          context.print(restored, [restored.visit, ...leftOut.map((part) => lostLine(context, part)), ...aside]);
        },
        { holds: true },
      );
    });
}

/** Whether a backup was read back when it was made, and whether it holds all of the visit. */
function proofOf({ isProven, leftOut }: BackupRow): Sentence {
  if (!isProven) return sentence('line.notProven');
  return leftOut.length === 0 ? sentence('line.whole') : sentence('line.without', { count: leftOut.length });
}

function factsOf(row: BackupRow): Sentence[] {
  return [sentence('line.edits', { count: row.edits }), sentence('line.bytes', { count: row.bytes }), proofOf(row)];
}

function followed<R>({ client, lang }: CommandContext, start: Start<R>): Promise<R> {
  return followWork(start, { steps: languages[lang].messages.visits.bundle.steps, cancel: client.backups.cancel });
}
