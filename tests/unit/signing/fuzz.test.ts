import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fuzzVerify, type FuzzSeeds } from '../../support/fuzz/fuzz-verify.ts';
import { makeSeeds } from '../../support/fuzz/make-seeds.ts';
import { check } from '../../support/signing/check.ts';

const folder = mkdtempSync(join(tmpdir(), 'tinjau-fuzz-'));
let seeds: FuzzSeeds;

beforeAll(async () => {
  seeds = await makeSeeds(folder);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the files that mutants are made from are valid, also with compressed objects', async () => {
  for (const file of seeds.files) {
    const { verdict } = await check(file, { trust: [seeds.root], now: seeds.now });
    expect(verdict).toBe('valid');
  }
});

// The whole run of 10,000 is tests/bench/fuzz-verify.bench.ts; a mutant found there is made again from its number.
test('no mutant of a signed file is valid or breaks the verifier', async () => {
  const result = await fuzzVerify(seeds, 0, 250);
  expect(result.failures).toEqual([]);
});
