import type { Command } from 'commander';
import { actingAs } from '../acting-as.ts';
import { withContext, type GlobalOptions } from '../command-context.ts';

interface EvidenceOptions extends GlobalOptions {
  indicator?: string;
  as?: string;
}

/** `tinjau evidence add`: photos and PDFs into a visit. */
export function addEvidence(program: Command): void {
  program
    .command('evidence')
    .command('add <visit> <files...>')
    .option('--as <member>')
    .option('--indicator <id>')
    .action((visit: string, files: string[], _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<EvidenceOptions>();
      return withContext(options, async (context) => {
        const actor = await actingAs(context, visit, options.as);
        const indicators = options.indicator === undefined ? [] : [options.indicator];
        const added: { file: string; id: string; sha256: string; existed: boolean }[] = [];
        for (const file of files) {
          const upload = await context.upload(file);
          const { saved: _saved, ...one } = await context.client.evidence.add({
            visit,
            ...actor,
            upload,
            indicators,
          });
          added.push({ file, ...one });
        }
        context.print(
          added,
          added.map((one) => `${one.sha256}\t${one.id}\t${one.file}`),
        );
      });
    });
}
