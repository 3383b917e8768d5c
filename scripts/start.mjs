// npm start: the desktop app on the sample visit, or the browser version where Electron cannot run.
import { join } from 'node:path';
import { ensureBuild } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { electronBinary, electronObstacle, ensureElectron } from './lib/electron-binary.mjs';
import { hasDisplay, root } from './lib/paths.mjs';
import { becomeNode, run } from './lib/run.mjs';
import { main } from './lib/stop.mjs';

const earlyDeath = 10_000;
const words = process.argv.slice(2).filter((word) => word !== '--retry-electron');

await main(async () => {
  await ensureDependencies();
  const unreachable = await ensureElectron({ retry: process.argv.includes('--retry-electron') });
  await ensureBuild();
  const obstacle = unreachable ?? (await electronObstacle()) ?? (await openElectron());
  return obstacle === undefined ? 0 : openBrowserVersion(obstacle);
});

/** Opens the window and stays until it is closed; answers why when Electron dies before a window could be used. */
async function openElectron() {
  const started = Date.now();
  const { code } = await run(electronBinary(), [root, '--sample', ...words], {
    stdin: 'inherit',
    env: { NODE_COMPILE_CACHE: undefined },
  });
  const isEarly = code !== 0 && Date.now() - started < earlyDeath;
  return isEarly ? `it ended at once with code ${code}` : undefined;
}

function openBrowserVersion(obstacle) {
  console.error(`Electron cannot run here: ${obstacle}. Tinjau opens in the browser instead.`);
  const mayOpen = hasDisplay() && !process.env.CI && !words.includes('--no-open');
  const rest = words.filter((word) => word !== '--no-open');
  return becomeNode([
    join(root, 'electron/hosts/cli.ts'),
    'serve',
    '--sample',
    ...(mayOpen ? [] : ['--no-open']),
    ...rest,
  ]);
}
