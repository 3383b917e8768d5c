import { describe, expect, it } from 'vitest';
import { compareVisits } from '../../../shared/domain/comparison/compare-visits.ts';
import { scoreInstrument } from '../../../shared/domain/scoring/score-instrument.ts';
import type { Ratings } from '../../../shared/domain/scoring/score.ts';
import type { Instrument } from '../../../shared/schema/instrument.ts';
import { anIndicator, anInstrument } from '../instrument/parts.ts';

function scored(instrument: Instrument, ratings: Ratings) {
  return { instrument, score: scoreInstrument(instrument, ratings) };
}

describe('two visits side by side', () => {
  it('show improvement as it is published: this minus last', () => {
    const instrument = anInstrument('mean', [anIndicator('a')]);
    const { index } = compareVisits(scored(instrument, { a: { x: 3.06 } }), scored(instrument, { a: { x: 3.31 } }));
    expect(index).toEqual({ last: '3.06', now: '3.31', delta: '0.25', display: '+0.25' });
  });

  it('subtract exact values, and round the difference once', () => {
    const instrument = anInstrument('mean', [anIndicator('a')]);
    const { index } = compareVisits(
      scored(instrument, { a: { x: 3, y: 3, z: 4 } }),
      scored(instrument, { a: { x: 3, y: 3, z: 3 } }),
    );
    expect(index).toEqual({ last: '3.33', now: '3.00', delta: '-0.333333333333', display: '-0.33' });
  });

  it('name what is new, removed, reworded and called otherwise', () => {
    const last = anInstrument('mean', [anIndicator('a'), anIndicator('b'), anIndicator('c')]);
    const now = anInstrument('mean', [
      anIndicator('a'),
      { ...anIndicator('b'), question: { id: 'Pertanyaan b yang baru' } },
      { ...anIndicator('c2'), question: { id: 'Pertanyaan c' } },
      anIndicator('d'),
    ]);
    const ratings = { a: { x: 2 }, b: { x: 2 }, c: { x: 1 }, c2: { x: 3 }, d: { x: 4 } };
    const mapped = compareVisits(scored(last, ratings), scored(now, ratings), { c2: 'c' });
    expect(mapped.nodes.map(({ node, change, display }) => [node, change, display])).toEqual([
      ['a', 'same', '0.00'],
      ['b', 'reworded', '0.00'],
      ['c2', 'same', '+2.00'],
      ['d', 'new', null],
    ]);
    expect(mapped.nodes[1]?.lastTitle).toEqual({ id: 'Pertanyaan b', en: 'Question b' });
    expect(mapped.nodes[2]?.lastNode).toBe('c');

    const plain = compareVisits(scored(last, ratings), scored(now, ratings));
    expect(plain.nodes.map(({ node, change }) => [node, change])).toEqual([
      ['a', 'same'],
      ['b', 'reworded'],
      ['c2', 'new'],
      ['d', 'new'],
      ['c', 'removed'],
    ]);
  });

  it('have no difference where one of them has no value', () => {
    const instrument = anInstrument('mean', [anIndicator('a')]);
    const { index } = compareVisits(scored(instrument, {}), scored(instrument, { a: { x: 3 } }));
    expect(index).toEqual({ last: null, now: '3.00', delta: null, display: null });
  });
});
