import { expect, test } from 'vitest';
import { adoptionOf } from '../../../shared/domain/services/adoption.ts';
import { readTally } from '../../../shared/domain/survey/read-tally.ts';

const scale = { min: 1, max: 4, step: 1, levels: {} };

test.each([
  ['4', 4],
  [' 1 ', 1],
  ['5', 'wrong'],
  ['2,5', 'wrong'],
  ['x', 'wrong'],
  ['0', 'unknown'],
  ['?', 'unknown'],
  ['-', 'empty'],
  ['', 'empty'],
])('a paper cell “%s” reads as %s', (typed, expected) => {
  expect(readTally(scale, typed)).toBe(expected);
});

test('0 is a value where the scale has it, and halves are where the scale has halves', () => {
  expect(readTally({ ...scale, min: 0 }, '0')).toBe(0);
  expect(readTally({ ...scale, step: 0.5 }, '2,5')).toBe(2.5);
});

test('adoption needs both numbers, is exact, and is low below a fifth', () => {
  expect(adoptionOf({ active: 184, target: 1000 })).toEqual({ percent: '18.4', isLow: true });
  expect(adoptionOf({ active: 200, target: 1000 })).toEqual({ percent: '20.0', isLow: false });
  expect(adoptionOf({ active: 5, target: 0 })).toBeUndefined();
  expect(adoptionOf({ target: 10 })).toBeUndefined();
});
