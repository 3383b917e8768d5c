import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { pinnedNode } from '../../../scripts/lib/paths.mjs';
import { openBackend, repository } from '../../support/open-backend.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import type { Client } from '../../../electron/hosts/client.ts';
import type { MadeReport } from '../../../shared/contract/reports.ts';

async function build(client: Client, visit: string, prepared = false): Promise<MadeReport> {
  let made: MadeReport | undefined;
  const events = await client.reports.build({ visit, kind: 'assessment', prepared, by: 'Ketua' });
  for await (const event of events) if (event.kind === 'result') made = event.result;
  if (!made) throw new Error('the work ended without a result');
  return made;
}

it('a sealed visit gives the same bytes before and after its papers are prepared for signing', async () => {
  const { client } = await openBackend();
  const { visit } = await client.visits.createSample({ by: 'Ketua' });
  for (const to of ['in-review', 'agreed', 'sealed'] as const) {
    await client.visits.transition({ visit, by: 'Ketua', to });
  }
  const before = await build(client, visit);
  const prepared = await build(client, visit, true);
  const after = await build(client, visit);
  expect(after.sha256).toBe(before.sha256);
  expect(prepared.sha256).not.toBe(before.sha256);
  expect(prepared.pages).toBe(before.pages);
});

it(
  'gives the same bytes in another process, another zone and another language of the computer',
  { timeout: 60_000 },
  async () => {
    const folder = await temporaryFolder();
    const at = (name: string): string => join(folder, name);
    const run = promisify(execFile);
    const tinjau = async (words: string[], env: Record<string, string> = {}): Promise<string> => {
      const command = [join(repository, 'electron/hosts/cli.ts'), '--data', at('data'), ...words];
      const { stdout } = await run(pinnedNode, command, { env: { ...process.env, ...env } });
      return stdout.trim();
    };
    const visit = await tinjau(['visit', 'create', join(repository, 'resources/samples/bojonegoro-2020.yaml')]);
    await tinjau(['visit', 'seal', visit]);
    await tinjau(['report', visit, '--out', at('here.pdf')], { TZ: 'Asia/Jakarta', LC_ALL: 'id_ID.UTF-8' });
    await tinjau(['report', visit, '--out', at('there.pdf')], { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8' });
    const here = await readFile(at('here.pdf'));
    expect(here.equals(await readFile(at('there.pdf')))).toBe(true);
  },
);
