import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { withSession, type GlobalOptions } from '../session.ts';

interface EvidenceOptions extends GlobalOptions {
  indicator?: string;
}

/** `tinjau evidence add`: photos and PDFs into a visit. */
export function addEvidence(program: Command): void {
  program
    .command('evidence')
    .command('add <visit> <files...>')
    .option('--indicator <id>')
    .action((visit: string, files: string[], _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<EvidenceOptions>();
      return withSession(options, async (session) => {
        const indicators = options.indicator === undefined ? [] : [options.indicator];
        const added: { file: string; id: string; sha256: string; existed: boolean }[] = [];
        for (const file of files) {
          const upload = await session.upload(file);
          const { saved: _saved, ...one } = await session.client.evidence.add({
            visit,
            by: userInfo().username,
            upload,
            indicators,
          });
          added.push({ file, ...one });
        }
        session.print(
          added,
          added.map((one) => `${one.sha256}\t${one.id}\t${one.file}`),
        );
      });
    });
}
