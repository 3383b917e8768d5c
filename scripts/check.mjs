// npm run check: everything that is quick, as many at once as there are cores; only what failed is shown.
import { availableParallelism } from 'node:os';
import { ensureDependencies } from './lib/dependencies.mjs';
import { tool } from './lib/paths.mjs';
import { runNode } from './lib/run.mjs';
import { main } from './lib/stop.mjs';

await main(async () => {
  await ensureDependencies();
  // The longest first.
  const steps = [
    ['tests', [tool('vitest'), 'run', '--reporter=dot', 'tests/unit/', 'tests/contract/', 'tests/architecture/']],
    ['lint', [tool('oxlint'), '--type-aware', '--deny-warnings']],
    ['types', [tool('typescript', 'tsc'), '--build']],
    ['unused code', [tool('knip')]],
    ['format', [tool('oxfmt'), '--check']],
  ];
  const results = [];
  const work = async () => {
    for (let step = steps.shift(); step; step = steps.shift()) results.push(await runStep(step));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
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
