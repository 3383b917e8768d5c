import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { closingLine, readTally, skipLines, tallyPlaywright, tallyVitest, total } from '../../../scripts/lib/tally.mjs';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const green = { passed: 2, failed: 0, skipped: 0, skips: [] };

it('never reads a run that ended badly as green', () => {
  expect(tallyVitest(green, 1).failed).toBe(1);
  expect(tallyVitest({ ...green, failed: 3 }, 1).failed).toBe(3);
  expect(tallyVitest(green, 0)).toEqual(green);
  const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 0 };
  expect(tallyPlaywright({ stats, suites: [], errors: [] }, 1).failed).toBe(1);
  expect(tallyPlaywright({ stats, suites: [], errors: [{ message: 'no tests found' }] }, 1).failed).toBe(1);
});

it('finds the reason of a skipped journey however deep it stands', () => {
  const annotations = [{ type: 'skip', description: 'no display' }];
  const spec = { title: 'opens a window', tests: [{ status: 'skipped', annotations }] };
  const report = {
    stats: { expected: 1, unexpected: 0, flaky: 1, skipped: 1 },
    suites: [{ suites: [{ specs: [spec] }] }],
    errors: [],
  };
  expect(tallyPlaywright(report, 0)).toEqual({
    passed: 2,
    failed: 0,
    skipped: 1,
    skips: [{ name: 'opens a window', reason: 'no display' }],
  });
});

it('takes a missing or torn report as a failure', async () => {
  const folder = await temporaryFolder();
  const torn = join(folder, 'torn.json');
  await writeFile(torn, '{"passed": 1');
  expect(readTally(join(folder, 'none.json'), 0, tallyVitest).failed).toBe(1);
  expect(readTally(torn, 0, tallyVitest).failed).toBe(1);
});

it('totals all suites in one line, and says every reason for a skip once', () => {
  const sum = total([
    {
      passed: 2,
      failed: 0,
      skipped: 2,
      skips: [
        { name: 'a', reason: 'no display' },
        { name: 'b', reason: 'no display' },
      ],
    },
    { passed: 3, failed: 1, skipped: 1, skips: [{ name: 'c', reason: undefined }] },
  ]);
  expect(closingLine(sum)).toBe('5 passed, 1 failed, 3 skipped');
  expect(skipLines(sum.skips)).toEqual(['skipped 2: no display', 'skipped 1: no reason given: c']);
});
