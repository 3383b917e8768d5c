import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { saying } from '../../support/saying.ts';
import { loadInstrument } from '../../../electron/backend/exchange/instrument-library.ts';
import { checkInstrument } from '../../../shared/domain/instrument/check-instrument.ts';
import { exact, roundedText, weightedMeanOf } from '../../../shared/domain/numbers/fraction.ts';
import { scoreInstrument } from '../../../shared/domain/scoring/score-instrument.ts';
import type { Ratings } from '../../../shared/domain/scoring/score.ts';
import type { Instrument, InstrumentGroup, InstrumentNode } from '../../../shared/schema/instrument.ts';
import { aGroup, anIndicator, anInstrument } from '../instrument/parts.ts';

const repository = join(import.meta.dirname, '../../..');
const numbers = z.record(z.string(), z.number());
const lists = z.record(z.string(), z.array(z.number()));
const shipped = { resources: join(repository, 'resources'), data: join(repository, 'nowhere') };
const gold = z
  .object({
    kominfo_malang_2023: z.object({ weights: numbers, items: lists, published_section_means: numbers }),
    weights_must_reject_bandung_press: z.array(z.number()),
    spbe_denpasar_2018: z.object({
      aspect_weights: z.array(z.number()),
      levels: lists,
      published_aspects: z.array(z.number()),
      published_domains: z.array(z.number()),
      published_index: z.number(),
    }),
    kominfo_2022_three_districts: z.object({
      weights: z.array(z.number()),
      rows: z.array(z.tuple([z.string()]).rest(z.number())),
    }),
  })
  .parse(JSON.parse(await readFile(join(repository, 'tests/fixtures/gold/gold.json'), 'utf8')));

function indicatorsOf(node: InstrumentNode): string[] {
  return 'children' in node ? node.children.flatMap(indicatorsOf) : [node.id];
}

function groupsOf(instrument: Instrument | InstrumentGroup): InstrumentGroup[] {
  const children = 'root' in instrument ? instrument.root.children : instrument.children;
  return children.filter((child) => 'children' in child);
}

/** One assessor's ratings: the values of each list in the order of the indicators of each group. */
function inOrder(groups: readonly InstrumentGroup[], values: readonly (readonly number[])[]): Ratings {
  return Object.fromEntries(
    groups.flatMap((group, index) =>
      indicatorsOf(group).map((id, at): [string, Ratings[string]] => [id, { assessors: values[index]?.[at] ?? 'BD' }]),
    ),
  );
}

describe('Malang 2023, 117 items', () => {
  it('reproduces all six published dimensions and the index', async () => {
    const instrument = await loadInstrument(shipped, 'kominfo-2023');
    const dimensions = groupsOf(instrument);
    const items = Object.values(gold.kominfo_malang_2023.items);
    expect(dimensions.map((group) => group.weight)).toEqual(Object.values(gold.kominfo_malang_2023.weights));
    expect(dimensions.map((group) => group.children.length)).toEqual(items.map((values) => values.length));

    const score = scoreInstrument(instrument, inOrder(dimensions, items));
    const published = Object.values(gold.kominfo_malang_2023.published_section_means).map((mean) => mean.toFixed(2));
    expect(dimensions.map(({ id }) => score.nodes[id]?.display)).toEqual(published);
    expect(score.nodes['B']).toMatchObject({ value: '2.285714285714', fraction: '16/7', counted: 7, leftOut: 0 });
    expect(score).toMatchObject({ display: '2.94', complete: true, flags: [] });
    expect(roundedText(exact(score.root.fraction ?? score.root.value ?? ''), 4)).toBe('2.9406');
  });
});

describe('three districts of 2022', () => {
  const { weights, rows } = gold.kominfo_2022_three_districts;

  it.each(rows)('reproduces the published index of %s from its five dimensions', (...row) => {
    const [, ...values] = row;
    const published = values.pop() ?? Number.NaN;
    const pairs = values.map((value, index) => ({ value: exact(value), weight: exact(weights[index] ?? 0) }));
    expect(roundedText(weightedMeanOf(pairs), 2)).toBe(published.toFixed(2));
  });
});

describe('SPBE Denpasar, 2018', () => {
  it('reproduces every published aspect, domain and the index', async () => {
    const instrument = await loadInstrument(shipped, 'spbe-2018');
    const domains = groupsOf(instrument);
    const aspects = domains.flatMap(groupsOf);
    const { levels, aspect_weights, published_aspects, published_domains, published_index } = gold.spbe_denpasar_2018;
    expect(aspects.map((aspect) => aspect.weight)).toEqual(aspect_weights);
    expect(aspects.map((aspect) => aspect.children.length)).toEqual(Object.values(levels).map((list) => list.length));

    const score = scoreInstrument(instrument, inOrder(aspects, Object.values(levels)));
    const shown = (groups: readonly InstrumentGroup[]) => groups.map(({ id }) => score.nodes[id]?.display);
    expect(shown(aspects)).toEqual(published_aspects.map((value) => value.toFixed(2)));
    expect(shown(domains)).toEqual(published_domains.map((value) => value.toFixed(2)));
    expect(score).toMatchObject({ index: '2.64', display: published_index.toFixed(2), band: 'Baik', complete: true });
  });
});

describe('weights as a newspaper printed them', () => {
  it('are refused with their sum, 120', () => {
    const groups = gold.weights_must_reject_bandung_press.map((weight, index) =>
      aGroup(`D${index}`, [anIndicator(`D${index}.1`)], { weight }),
    );
    expect(checkInstrument(anInstrument('weightedMean', groups))).toEqual([
      {
        field: 'root.children',
        reason: saying('the weights sum to 120 and should sum to 100'),
      },
    ]);
  });
});
