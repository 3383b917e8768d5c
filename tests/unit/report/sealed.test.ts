import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { pinnedNode } from '../../../scripts/lib/paths.mjs';
import { needs } from '../../support/needs.ts';
import { openBackend, repository } from '../../support/open-backend.ts';
import { carriedFiles } from '../../support/report/read-pdf.ts';
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

describe('the data inside a paper', () => {
  needs('pdfdetach');

  it('are exactly what the visit holds, but for contacts and drawings', async () => {
    const { client, backend } = await openBackend();
    const { visit } = await client.visits.createSample({ by: 'Ketua' });
    const strokes = [
      [
        [1, 2],
        [3, 4],
      ],
    ];
    const signature = { strokes, width: 10, height: 10, shown: 'Pleno', boundTo: 'b'.repeat(64) };
    const mark = { session: 'pleno', attendee: 'desa', status: 'present', at: '2020-02-26T02:00:00.000Z', signature };
    await client.visits.edit({
      visit,
      by: 'Ketua',
      changes: [
        { op: 'put', collection: 'contacts', id: 'desa', value: { phone: '0812 3456 7890' } },
        { op: 'put', collection: 'attendance', id: 'pleno.desa', value: mark },
      ],
    });
    const { file } = await build(client, visit);
    const answer = await backend.fetch(new Request(`http://tinjau.local/exports/${file.token}`));
    const pdf = new Uint8Array(await answer.arrayBuffer());
    const carried = JSON.parse(carriedFiles(pdf)['kunjungan.json'] ?? '{}') as { visit: unknown };
    const { content } = await client.visits.open({ visit });
    const { signature: _drawn, ...present } = mark;
    expect(carried.visit).toEqual({
      ...content,
      contacts: {},
      attendance: { 'pleno.desa': { ...present, signatureBoundTo: 'b'.repeat(64) } },
    });
    expect(Buffer.from(pdf).includes('0812 3456')).toBe(false);
  });
});
