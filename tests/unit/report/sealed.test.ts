import { expect, it } from 'vitest';
import { openBackend } from '../../support/open-backend.ts';
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
