// npm run bench: measured ratios, one after another so that they do not disturb each other. Names choose among them.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './lib/dependencies.mjs';
import { root } from './lib/paths.mjs';
import { runNode } from './lib/run.mjs';
import { main } from './lib/stop.mjs';

const ending = '.bench.ts';

await main(async () => {
  await ensureDependencies();
  const chosen = process.argv.slice(2);
  const folder = join(root, 'tests', 'bench');
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .filter((name) => chosen.length === 0 || chosen.includes(name));
  const over = [];
  for (const name of names) {
    console.log(`\n${name}`);
    const { code } = await runNode([join(folder, name + ending)]);
    if (code !== 0) over.push(name);
  }
  console.log(`\n${names.length} benches, ${over.length} over their bound${over.length ? `: ${over.join(', ')}` : ''}`);
  return over.length === 0 && names.length > 0 ? 0 : 1;
});
