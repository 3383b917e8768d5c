// npm test: brings up what the tests need, runs every suite, and ends with one line that totals them.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { electronObstacle, ensureElectron } from './lib/electron-binary.mjs';
import { root, tool } from './lib/paths.mjs';
import { runNode } from './lib/run.mjs';
import { main, Stop } from './lib/stop.mjs';
import { closingLine, readTally, skipLines, tallyPlaywright, tallyVitest, total } from './lib/tally.mjs';
import { ensureTestTools } from './lib/test-tools.mjs';

const reports = join(root, 'test-results');

await main(async () => {
  await ensureDependencies();
  const [obstacle, ...broken] = await Promise.all([electronReason(), stopped(ensureTestTools), stopped(ensureBuild)]);
  // Which suites run never depends on what the terminal or the person's settings say.
  const env = {
    TINJAU_ELECTRON_OBSTACLE: obstacle ?? '',
    TINJAU_DATA: undefined,
    TINJAU_LANG: undefined,
    NO_COLOR: undefined,
    FORCE_COLOR: undefined,
  };
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });

  const sum = total([await runVitest(env), broken.some(Boolean) ? browserFailure(broken) : await runPlaywright(env)]);
  for (const line of skipLines(sum.skips)) console.log(line);
  console.log(closingLine(sum));
  return sum.failed === 0 ? 0 : 1;
});

/** The sentence that a step stopped with; the suites that do not need it still run. */
async function stopped(step) {
  try {
    await step();
    return undefined;
  } catch (error) {
    if (error instanceof Stop) return error.message;
    throw error;
  }
}

/** Journeys that could not even begin count as one failure. */
function browserFailure(broken) {
  for (const sentence of broken.filter(Boolean)) console.error(sentence);
  return { passed: 0, failed: 1, skipped: 0, skips: [] };
}

async function electronReason() {
  return (await ensureElectron()) ?? (await electronObstacle());
}

async function runVitest(env) {
  const file = join(reports, 'vitest.json');
  const args = ['run', '--reporter=default', `--reporter=${join(root, 'scripts/lib/vitest-report.mjs')}`];
  const { code } = await runNode([tool('vitest'), ...args], {
    env: { ...env, NO_COLOR: '1', TINJAU_VITEST_REPORT: file },
  });
  return readTally(file, code, tallyVitest);
}

async function runPlaywright(env) {
  const file = join(reports, 'playwright.json');
  const { code } = await runNode([tool('@playwright/test', 'playwright'), 'test', '--reporter=line,json'], {
    env: { ...env, FORCE_COLOR: '0', PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  return readTally(file, code, tallyPlaywright);
}
