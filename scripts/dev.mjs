// npm run dev: the page with hot reload, and the backend started again when its sources change. Needs no Electron.
import { join } from 'node:path';
import { ensureDependencies } from './lib/dependencies.mjs';
import { root } from './lib/paths.mjs';
import { becomeNode } from './lib/run.mjs';
import { main } from './lib/stop.mjs';

const watched = ['electron/backend', 'electron/hosts', 'shared'].map((folder) => `--watch-path=${join(root, folder)}`);

await main(async () => {
  await ensureDependencies();
  return becomeNode([...watched, '--watch-preserve-output', join(root, 'scripts/lib/dev-server.mjs')]);
});
