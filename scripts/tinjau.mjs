// The command line. It prints nothing of its own on stdout: programs read what the command prints there.
import { join } from 'node:path';
import { ensureDependencies } from './lib/dependencies.mjs';
import { root } from './lib/paths.mjs';
import { becomeNode } from './lib/run.mjs';
import { main } from './lib/stop.mjs';

await main(async () => {
  await ensureDependencies();
  // npm moves to the checkout; file names on the command line are the caller's.
  return becomeNode([join(root, 'electron/hosts/cli.ts'), ...process.argv.slice(2)], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
  });
});
