import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fuzzVerify } from '../support/fuzz/fuzz-verify.ts';
import { makeSeeds } from '../support/fuzz/make-seeds.ts';

// 10,000 mutated signed PDFs: no crash, none valid, none over two seconds. `node fuzz-verify.bench.ts [from] [to]`.
const [from = 0, to = 10_000] = process.argv.slice(2).map(Number);
const slowestAllowed = 2000;

const folder = mkdtempSync(join(tmpdir(), 'tinjau-fuzz-'));
const seeds = await makeSeeds(folder);
const start = performance.now();
const result = await fuzzVerify(seeds, from, to);
const seconds = (performance.now() - start) / 1000;
rmSync(folder, { recursive: true });

console.log(
  `${to - from} mutants of ${seeds.files.map(({ length }) => length).join(' and ')} bytes in ${seconds.toFixed(1)} s`,
);
console.log(
  `  ${Object.entries(result.counts)
    .map(([word, count]) => `${word} ${count}`)
    .join(', ')}`,
);
console.log(`  slowest ${result.slowest.toFixed(0)} ms (bound ${slowestAllowed} ms)`);
for (const { mutant, what } of result.failures.slice(0, 20)) console.log(`  mutant ${mutant}: ${what}`);
process.exitCode = result.failures.length > 0 || result.slowest > slowestAllowed ? 1 : 0;
