import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { pinnedNode } from '../../../scripts/lib/paths.mjs';
import { openBackend, repository } from '../../support/open-backend.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const script = join(repository, 'tests/support/edit-until-killed.ts');

/** Edits until the power goes, some time after the first edit was acknowledged; answers the ids that were acknowledged. */
async function editAndKill(data: string, milliseconds: number): Promise<string[]> {
  const child = spawn(pinnedNode, [script, data], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const ended = once(child, 'close');
  await once(child.stdout, 'data');
  await pause(milliseconds);
  child.kill('SIGKILL');
  await ended;
  return printed.split('\n').slice(0, -1);
}

it.each([20, 75, 160])(
  'keeps everything it called saved when it is killed after %d ms of writing',
  async (milliseconds) => {
    const data = await temporaryFolder();
    const acknowledged = await editAndKill(data, milliseconds);
    const { client } = await openBackend({ data });
    const [listed] = (await client.visits.list()).visits;
    const visit = listed?.id ?? 'none';
    const { content } = await client.visits.open({ visit });
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(acknowledged.filter((id) => !Object.hasOwn(content.comments, id))).toEqual([]);
    expect((await client.visits.check({ visit })).edits).toBeGreaterThanOrEqual(acknowledged.length);
  },
);

it('takes the data folder over from a process that was killed', async () => {
  const data = await temporaryFolder();
  await editAndKill(data, 0);
  const { client } = await openBackend({ data });
  expect((await client.visits.list()).visits).toHaveLength(1);
});

it('lets no second process write, and names the first', async () => {
  const data = await temporaryFolder();
  await openBackend({ data });
  const child = spawn(pinnedNode, [script, data], { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  expect(code).not.toBe(0);
  expect(complaint).toContain('store.lockedBy');
  expect(complaint).toContain(`Tinjau (browser) (PID ${process.pid})`);
});
