import { writeFileSync } from 'node:fs';

/**
 * A vitest reporter that writes the counts of a run to the file in TINJAU_VITEST_REPORT, with the reason of every skip.
 * A test file that does not load and an error outside any test count as one failure each.
 */
// oxlint-disable-next-line import/no-default-export -- vitest takes the default export
export default class VitestReport {
  onTestRunEnd(modules, stray) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state) => tests.filter((test) => test.result().state === state);
    const broken = modules.flatMap((module) => module.errors());
    const report = {
      passed: inState('passed').length,
      failed: inState('failed').length + inState('pending').length + broken.length + stray.length,
      skipped: inState('skipped').length,
      skips: inState('skipped').map((test) => ({ name: test.fullName, reason: test.result().note })),
    };
    writeFileSync(process.env.TINJAU_VITEST_REPORT, JSON.stringify(report));
  }
}
