import { performance } from 'node:perf_hooks';
import { scoreInstrument } from '../../shared/domain/scoring/score-instrument.ts';
import type { Ratings } from '../../shared/domain/scoring/score.ts';
import type { Instrument } from '../../shared/schema/instrument.ts';

const assessors = ['lead', 'mentor', 'one', 'two', 'three'];
const perGroup = 10;

/** 1,000 indicators × 5 assessors in at most so many milliseconds. */
const bound = 30;
/** An indicator of the largest instrument may cost so many times what one of the middle size costs. */
const growthBound = 2;

function anInstrument(indicators: number): Instrument {
  const groups = Array.from({ length: indicators / perGroup }, (_, group) => ({
    id: `G${group}`,
    title: { id: `Kelompok ${group}` },
    aggregate: 'mean' as const,
    children: Array.from({ length: perGroup }, (_unused, at) => ({
      id: `G${group}.${at}`,
      question: { id: `Pertanyaan ${at}` },
      scale: 'm',
    })),
  }));
  return {
    id: 'bench',
    version: '1',
    title: { id: 'Bench' },
    decimals: 2,
    bandsOn: 'exact',
    counts: 'consensus',
    scales: { m: { min: 1, max: 4, step: 0.2, levels: {} } },
    root: { aggregate: 'mean', children: groups },
  };
}

/** Values in fifths, some of them codes, and not every assessor everywhere: sums of thirds, quarters and fifths. */
function ratingsFor(instrument: Instrument): Ratings {
  const ids = instrument.root.children.flatMap((group) =>
    'children' in group ? group.children.map(({ id }) => id) : [],
  );
  return Object.fromEntries(
    ids.map((id, index) => [
      id,
      Object.fromEntries(
        assessors.map((assessor, at) => {
          const turn = (index * 7 + at * 3) % 29;
          return [assessor, turn === 0 ? 'TB' : turn === 1 ? 'TT' : 1 + ((turn * 3) % 16) / 5];
        }),
      ),
    ]),
  );
}

/** The reference of the same run: the same means over plain binary numbers, with no trace and no exactness. */
function plainMean(instrument: Instrument, ratings: Ratings): number {
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return mean(
    instrument.root.children.map((group) =>
      mean(
        ('children' in group ? group.children : []).map(({ id }) =>
          mean(Object.values(ratings[id] ?? {}).flatMap((value) => (value === 'TB' ? [] : [Number(value) || 1]))),
        ),
      ),
    ),
  );
}

/** The median time of a run, in milliseconds. */
function median(runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

const sizes = [1_000, 10_000, 100_000];
const costs = sizes.map((indicators) => {
  const instrument = anInstrument(indicators);
  const ratings = ratingsFor(instrument);
  const runs = indicators === 100_000 ? 7 : 21;
  const milliseconds = median(runs, () => scoreInstrument(instrument, ratings));
  const plain = median(runs, () => plainMean(instrument, ratings));
  const perIndicator = (milliseconds / indicators) * 1000;
  console.log(
    `${indicators} indicators × 5: ${milliseconds.toFixed(1)} ms, ${perIndicator.toFixed(1)} µs each, ` +
      `${(milliseconds / plain).toFixed(1)} × plain floating point without a trace`,
  );
  return { milliseconds, perIndicator };
});

const [small, middle, large] = costs;
const growth = (large?.perIndicator ?? Infinity) / (middle?.perIndicator ?? 1);
const isQuick = (small?.milliseconds ?? Infinity) <= bound;
const isLinear = growth <= growthBound;
console.log(`1,000 indicators within ${bound} ms: ${isQuick ? 'yes' : 'NO'}`);
console.log(
  `from 10,000 to 100,000 an indicator costs ${growth.toFixed(2)} × (at most ${growthBound}): ${isLinear ? 'yes' : 'NO'}`,
);
process.exitCode = isQuick && isLinear ? 0 : 1;
