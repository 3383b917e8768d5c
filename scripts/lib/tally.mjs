import { existsSync, readFileSync } from 'node:fs';

/** What came of one runner: counts, the sentences of what was skipped, and what to call it. */
const nothing = { passed: 0, failed: 0, skipped: 0, skips: [] };

/** Counts of our vitest reporter. A run that ends badly without a failed test is one failure: nothing reads as green by being empty. */
export function tallyVitest(report, code) {
  return { ...report, failed: report.failed === 0 && code !== 0 ? 1 : report.failed };
}

/** Counts of Playwright's JSON report; a flaky test passed, an error outside any test is one failure. */
export function tallyPlaywright(report, code) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + (report.errors?.length ?? 0);
  return {
    passed: expected + flaky,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped,
    skips: report.suites.flatMap(skippedSpecs),
  };
}

function skippedSpecs(suite) {
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests
      .filter((test) => test.status === 'skipped')
      .map((test) => ({
        name: spec.title,
        reason: test.annotations.find((note) => note.type === 'skip')?.description,
      })),
  );
  return [...own, ...(suite.suites ?? []).flatMap(skippedSpecs)];
}

/** Reads a runner's JSON report; a missing or broken report is one failure. */
export function readTally(file, code, tally) {
  if (!existsSync(file)) return { ...nothing, failed: 1 };
  try {
    return tally(JSON.parse(readFileSync(file, 'utf8')), code);
  } catch (error) {
    if (error instanceof SyntaxError) return { ...nothing, failed: 1 };
    throw error;
  }
}

/** The sum of several runners. */
export function total(tallies) {
  return tallies.reduce(
    (sum, each) => ({
      passed: sum.passed + each.passed,
      failed: sum.failed + each.failed,
      skipped: sum.skipped + each.skipped,
      skips: [...sum.skips, ...each.skips],
    }),
    nothing,
  );
}

/** The last line of `npm test`. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** One line per reason, with how many tests it kept from running. */
export function skipLines(skips) {
  const byReason = new Map();
  for (const { name, reason } of skips) {
    const key = reason ?? `no reason given: ${name}`;
    byReason.set(key, (byReason.get(key) ?? 0) + 1);
  }
  return [...byReason].map(([reason, count]) => `skipped ${count}: ${reason}`);
}
