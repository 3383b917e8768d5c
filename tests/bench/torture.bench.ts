import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flipBits } from './torture/flips.ts';
import { fillDisks } from './torture/full-disk.ts';
import { killWriters } from './torture/kill.ts';
import { tearTails } from './torture/torn.ts';
import type { Toll } from './torture/visit-of.ts';

const trials = { kill: 1000, flips: 1000, full: 40 };

/** The store under torture: nothing unreadable, nothing lost that was acknowledged, no damage unnoticed. */
const parts: Record<string, (root: string) => Promise<Toll | string>> = {
  'process killed while it saves': (root) => killWriters(root, trials.kill),
  'journal cut at every length': tearTails,
  'one bit flipped anywhere': (root) => flipBits(root, trials.flips),
  'file system full': (root) => fillDisks(root, trials.full),
};

const root = await mkdtemp(join(tmpdir(), 'tinjau-torture-'));
let faults = 0;
try {
  for (const [what, part] of Object.entries(parts)) {
    const toll = await part(root);
    if (typeof toll === 'string') {
      console.log(`${what}: skipped, ${toll}`);
      continue;
    }
    const { unreadable, lost, unnoticed } = toll;
    console.log(`${what}: ${toll.trials} trials, ${unreadable} unreadable, ${lost} lost, ${unnoticed} unnoticed`);
    faults += unreadable + lost + unnoticed;
  }
} finally {
  await rm(root, { recursive: true, force: true });
}
process.exitCode = faults === 0 ? 0 : 1;
