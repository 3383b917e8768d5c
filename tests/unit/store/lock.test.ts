import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { expect, it, onTestFinished } from 'vitest';
import { pinnedNode } from '../../../scripts/lib/paths.mjs';
import { lockFolder } from '../../../electron/backend/store/folder-lock.ts';
import { repository } from '../../support/open-backend.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

interface Racer {
  child: ChildProcess;
  said: Interface;
}

async function racer(folder: string): Promise<Racer> {
  const script = join(repository, 'tests/support/race-for-lock.ts');
  const child = spawn(pinnedNode, [script, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = createInterface(child.stdout);
  await once(said, 'line');
  return { child, said };
}

async function attempt({ child, said }: Racer): Promise<string> {
  const line = once(said, 'line');
  child.stdin?.write(`Tinjau ${child.pid}\n`);
  return String((await line)[0]);
}

it('lets exactly one of many processes that race for a folder in, round after round, and takes over from the dead', async () => {
  const folder = await temporaryFolder();
  let racers = await Promise.all(Array.from({ length: 5 }, () => racer(folder)));
  while (racers.length > 0) {
    const answers = await Promise.all(racers.map(attempt));
    const winners = racers.filter((_, index) => answers[index] === 'won');
    expect(winners).toHaveLength(1);
    const losers = answers.filter((answer) => answer !== 'won');
    expect(losers.every((answer) => answer === 'store.lockedBy')).toBe(true);
    const [winner] = winners as [Racer];
    await expect(lockFolder(folder, 'late')).rejects.toMatchObject({
      code: 'locked',
      details: { facts: { holder: `Tinjau ${winner.child.pid} (PID ${winner.child.pid})` } },
    });
    winner.child.kill('SIGKILL');
    await once(winner.child, 'exit');
    racers = racers.filter((one) => one !== winner);
  }
  (await lockFolder(folder, 'last')).release();
}, 60_000);

it.each([
  ['words', 'these are words, not a database at all, and more of them than a header has'.repeat(20)],
  ['half a header', Buffer.from('SQLite format 3\0\x10')],
  ['zeros', Buffer.alloc(4096)],
  ['noise', Buffer.from(Array.from({ length: 8192 }, (_, n) => (n * 197) % 251))],
])('goes on with a lock file that holds %s, and still lets only one in', async (_what, content) => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'lock'), content);
  const lock = await lockFolder(folder, 'first');
  await expect(lockFolder(folder, 'second')).rejects.toMatchObject({ code: 'locked' });
  lock.release();
  (await lockFolder(folder, 'third')).release();
});

it('lets exactly one of several processes in that find the same damaged lock file', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'lock'), 'no database '.repeat(500));
  const racers = await Promise.all(Array.from({ length: 4 }, () => racer(folder)));
  const answers = await Promise.all(racers.map(attempt));
  expect(answers.filter((answer) => answer === 'won')).toHaveLength(1);
  await expect(lockFolder(folder, 'late')).rejects.toMatchObject({ code: 'locked' });
}, 60_000);
