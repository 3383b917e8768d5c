import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pinnedNode, root, tool } from '../../../scripts/lib/paths.mjs';
import { run } from '../../../scripts/lib/run.mjs';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const reporter = join(root, 'scripts/lib/vitest-report.mjs');

it('counts a real run: passed, failed, skipped with its reason, and a file that does not load', async () => {
  const folder = await temporaryFolder();
  const vitest = JSON.stringify(join(root, 'node_modules/vitest/dist/index.js'));
  await writeFile(
    join(folder, 'some.test.js'),
    `import { expect, it } from ${vitest};
     it('passes', () => expect(1).toBe(1));
     it('fails', () => expect(1).toBe(2));
     it('is skipped', (context) => context.skip('no pdfsig here'));`,
  );
  await writeFile(join(folder, 'broken.test.js'), 'import "./missing.js";');
  const file = join(folder, 'report.json');
  await run(pinnedNode, [tool('vitest'), 'run', '--root', folder, `--reporter=${reporter}`], {
    quiet: true,
    env: { TINJAU_VITEST_REPORT: file },
  });
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
    passed: 1,
    failed: 2,
    skipped: 1,
    skips: [{ name: 'is skipped', reason: 'no pdfsig here' }],
  });
});
