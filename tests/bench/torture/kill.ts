import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readVisit } from '../../../electron/backend/store/read-visit.ts';
import { pinnedNode } from '../../../scripts/lib/paths.mjs';
import { missingActs, type Toll } from './visit-of.ts';

const lanes = 2;
/** A visit is written to by so many processes, one killed after another; then the next visit begins. */
const perVisit = 20;
const longest = 120;
const script = join(import.meta.dirname, 'writer.ts');

/** Kills a process that saves without pause, at a random moment, and opens what it left behind. */
export async function killWriters(root: string, trials: number): Promise<Toll> {
  const toll = { trials: 0, unreadable: 0, lost: 0, unnoticed: 0 };
  const lane = async (number: number): Promise<void> => {
    for (let visit = 0; toll.trials < trials; visit += 1) {
      const folder = join(root, `kill-${number}-${visit}`);
      await mkdir(root, { recursive: true });
      const acknowledged: string[] = [];
      for (let trial = 0; trial < perVisit && toll.trials < trials; trial += 1) {
        toll.trials += 1;
        acknowledged.push(...(await writeAndKill(folder, `t${trial}`, join(root, 'compiled'))));
        await judge(folder, acknowledged, toll);
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, number) => lane(number)));
  return toll;
}

async function writeAndKill(folder: string, name: string, compiled: string): Promise<string[]> {
  const child = spawn(pinnedNode, [script, folder, name], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const ended = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), ended]);
  await pause(Math.random() * longest);
  child.kill('SIGKILL');
  await ended;
  return printed.split('\n').slice(0, -1);
}

async function judge(folder: string, acknowledged: string[], toll: Toll): Promise<void> {
  try {
    const { content } = await readVisit(folder);
    toll.lost += missingActs(content.comments, acknowledged);
  } catch (error) {
    console.error(folder, error);
    toll.unreadable += 1;
  }
}
