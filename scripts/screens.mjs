// node scripts/screens.mjs: takes the pictures of docs/screens from the sample visit, in a browser, on a folder of its own.
import { join } from 'node:path';
import { ensureBuild } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { root } from './lib/paths.mjs';
import { becomeNode } from './lib/run.mjs';
import { main } from './lib/stop.mjs';

await main(async () => {
  await ensureDependencies();
  await ensureBuild();
  return becomeNode([join(root, 'scripts/lib/take-screens.mjs')]);
});
