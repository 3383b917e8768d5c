import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RatingValue } from '../../../shared/schema/assessment.ts';
import { compareExact, exact } from '../../../shared/domain/numbers/fraction.ts';
import { scoreInstrument } from '../../../shared/domain/scoring/score-instrument.ts';
import type { NodeScore, Sheet } from '../../../shared/domain/scoring/score.ts';
import { aGroup, anIndicator, anInstrument } from '../instrument/parts.ts';

const instrument = anInstrument('weightedMean', [
  aGroup('A', [anIndicator('A.1'), anIndicator('A.2'), anIndicator('A.3')], { weight: 70 }),
  aGroup('B', [anIndicator('B.1', 40), anIndicator('B.2', 60)], { weight: 30, aggregate: 'weightedMean' }),
]);
const indicators = ['A.1', 'A.2', 'A.3', 'B.1', 'B.2'];

const value: fc.Arbitrary<RatingValue> = fc.oneof(
  fc.integer({ min: 10, max: 40 }).map((tenths) => tenths / 10),
  fc.constantFrom('TB', 'BD', 'TT'),
);
const sheet: fc.Arbitrary<Sheet> = fc.dictionary(fc.constantFrom('p', 'q', 'r', 's', 't'), value, {
  noNullPrototype: true,
});
const ratings = fc.record(Object.fromEntries(indicators.map((id) => [id, sheet])));

function exactly(node: NodeScore | undefined) {
  return exact(node?.fraction ?? node?.value ?? Number.NaN);
}

it('never depends on the order of ratings', () => {
  fc.assert(
    fc.property(ratings, (given) => {
      const reversed = Object.fromEntries(
        Object.entries(given)
          .toReversed()
          .map(([id, entries]) => [id, Object.fromEntries(Object.entries(entries).toReversed())]),
      );
      const [forth, back] = [scoreInstrument(instrument, given), scoreInstrument(instrument, reversed)];
      const values = (nodes: Record<string, NodeScore>) =>
        Object.fromEntries(Object.entries(nodes).map(([id, node]) => [id, node.fraction ?? node.value]));
      expect(back.index).toBe(forth.index);
      expect(values(back.nodes)).toEqual(values(forth.nodes));
    }),
  );
});

it('never lets a TB change the mean of the others', () => {
  fc.assert(
    fc.property(ratings, fc.constantFrom(...indicators), (given, id) => {
      const withTb = { ...given, [id]: { ...given[id], late: 'TB' as const } };
      const [before, after] = [scoreInstrument(instrument, given), scoreInstrument(instrument, withTb)];
      expect(after.nodes[id]?.value).toBe(before.nodes[id]?.value);
      expect(after.index).toBe(before.index);
    }),
  );
});

it('moves the mean towards a rating that is added, and never past it', () => {
  fc.assert(
    fc.property(sheet, fc.integer({ min: 1, max: 4 }), (given, added) => {
      const before = scoreInstrument(instrument, { 'A.1': given }).nodes['A.1'];
      fc.pre(before !== undefined && before.value !== null);
      const after = scoreInstrument(instrument, { 'A.1': { ...given, late: added } }).nodes['A.1'];
      const side = compareExact(exact(added), exactly(before));
      expect(compareExact(exactly(after), exactly(before))).toBe(side);
      expect(compareExact(exact(added), exactly(after))).toBe(side);
    }),
  );
});

it('keeps the index inside the scale', () => {
  fc.assert(
    fc.property(ratings, (given) => {
      const { root } = scoreInstrument(instrument, given);
      fc.pre(root.value !== null);
      expect(compareExact(exactly(root), exact(1))).toBeGreaterThanOrEqual(0);
      expect(compareExact(exactly(root), exact(4))).toBeLessThanOrEqual(0);
    }),
  );
});
