import { AppError } from '../../../shared/domain/app-error.ts';
import { check } from '../signing/check.ts';
import { mutate, seededRandom } from './mutate.ts';

/** Genuine files to start from, and whom to trust. */
export interface FuzzSeeds {
  files: Uint8Array[];
  root: Uint8Array;
  now: Date;
}

/** What a run found. */
export interface FuzzResult {
  counts: Record<'valid' | 'invalid' | 'indeterminate' | 'not-a-pdf', number>;
  /** Of each mutant that was called valid or broke the verifier, the number that makes it again. */
  failures: { mutant: number; what: string }[];
  slowest: number;
}

/** Verifies mutants number `from` up to `to`; each number alone decides its mutant. Milliseconds. */
export async function fuzzVerify(seeds: FuzzSeeds, from: number, to: number): Promise<FuzzResult> {
  const result: FuzzResult = {
    counts: { valid: 0, invalid: 0, indeterminate: 0, 'not-a-pdf': 0 },
    failures: [],
    slowest: 0,
  };
  for (let mutant = from; mutant < to; mutant += 1) {
    const pdf = mutantOf(seeds, mutant);
    const start = performance.now();
    const outcome = await outcomeOf(seeds, pdf);
    result.slowest = Math.max(result.slowest, performance.now() - start);
    if (outcome in result.counts) result.counts[outcome as keyof FuzzResult['counts']] += 1;
    if (outcome === 'valid' || !(outcome in result.counts)) result.failures.push({ mutant, what: outcome });
  }
  return result;
}

/** The mutant of a number. */
export function mutantOf(seeds: FuzzSeeds, mutant: number): Uint8Array {
  const file = seeds.files[mutant % seeds.files.length] ?? new Uint8Array();
  return mutate(file, seededRandom(mutant));
}

async function outcomeOf(seeds: FuzzSeeds, pdf: Uint8Array): Promise<string> {
  try {
    return (await check(pdf, { trust: [seeds.root], now: seeds.now })).verdict;
  } catch (error) {
    if (error instanceof AppError && error.code === 'invalid-input') return 'not-a-pdf';
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
