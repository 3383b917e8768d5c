import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const tests = 'tests/{unit,contract,architecture,packaged}/**/*.test.ts';
/** Tests that stand in for a page or for the process itself need one of their own. */
const alone = ['tests/unit/{renderer,hosts}/**/*.test.ts', 'tests/packaged/**/*.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 20_000,
    // What many tests use is prepared in the first one's hook.
    hookTimeout: 20_000,
    globalSetup: 'tests/support/run-folder.ts',
    // One more than there are cores, since tests wait for disks and for programs that they start.
    maxWorkers: availableParallelism() + 1,
    projects: [
      // What a file imports is read once by a worker, not once by every file.
      { extends: true, test: { name: 'together', include: [tests], exclude: alone, isolate: false } },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
