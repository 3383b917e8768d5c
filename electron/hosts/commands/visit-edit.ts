import { basename } from 'node:path';
import type { Command } from 'commander';
import { z } from 'zod';
import { sentence } from '../../../shared/domain/sentence.ts';
import { ActName } from '../../../shared/schema/act-name.ts';
import { Change } from '../../../shared/schema/edit.ts';
import { actingAs } from '../acting-as.ts';
import { readDocument } from '../../backend/exchange/read-document.ts';
import { readInput, withContext, type GlobalOptions } from '../command-context.ts';

const EditFile = z.strictObject({ label: ActName.shape.code.optional(), changes: z.array(Change).min(1) });

/** `tinjau visit edit`: one act from a file, under the same rules as the window. */
export function addVisitEdit(visit: Command): void {
  visit
    .command('edit <visit> <file>')
    .requiredOption('--as <member>')
    .action((id: string, file: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<GlobalOptions & { as: string }>();
      return withContext(options, async (context) => {
        const { label, changes } = await readDocument(EditFile, basename(file), await readInput(file));
        const actor = await actingAs(context, id, options.as);
        const act = label && { code: label };
        const saved = await context.client.visits.edit({ visit: id, ...actor, changes, ...(act && { act }) });
        context.print({ visit: id, edits: saved.edits.length, head: saved.head }, [
          context.say(sentence('line.head', { head: saved.head })),
        ]);
      });
    });
}
