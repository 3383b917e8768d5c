// npm run check: everything that is quick, side by side; only what failed is shown.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './lib/dependencies.mjs';
import { root, tool } from './lib/paths.mjs';
import { runNode } from './lib/run.mjs';
import { main } from './lib/stop.mjs';

const layers = ['shared', 'electron/backend', 'electron/hosts', 'electron/main', 'renderer', 'tests'];

await main(async () => {
  await ensureDependencies();
  const steps = [
    ['format', [tool('oxfmt'), '--check']],
    ['lint', [tool('oxlint'), '--type-aware', '--deny-warnings']],
    ['unused code', [tool('knip')]],
    ...layers
      .filter((layer) => existsSync(join(root, layer, 'tsconfig.json')))
      .map((layer) => [`types: ${layer}`, [tool('typescript', 'tsc'), '-p', layer]]),
    ['tests', [tool('vitest'), 'run', '--reporter=dot', 'tests/unit/', 'tests/contract/', 'tests/architecture/']],
  ];
  const results = await Promise.all(steps.map(runStep));
  return results.every(Boolean) ? 0 : 1;
});

async function runStep([name, args]) {
  const started = Date.now();
  const { code, output } = await runNode(args, { quiet: true, env: { NO_COLOR: '1' } });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  if (code !== 0) console.log(output.trim());
  return code === 0;
}
