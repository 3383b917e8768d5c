import { describe, expect, test } from 'vitest';
import { notApplicableKey, valueOfKey } from '../../../shared/domain/progress/rating-key.ts';
import { isOnScale, scaleSteps } from '../../../shared/domain/instrument/scale-steps.ts';

const levels = (min: number, max: number, step: number) => ({ min, max, step, levels: {} });

describe('the steps of a scale', () => {
  test.each([
    [levels(1, 5, 1), [1, 2, 3, 4, 5]],
    [levels(1, 4, 0.5), [1, 1.5, 2, 2.5, 3, 3.5, 4]],
    [levels(0, 1, 0.2), [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [levels(1, 4, 2), [1, 3]],
  ])('%o offers %o', (scale, expected) => {
    expect(scaleSteps(scale).map((step) => step.value)).toEqual(expected);
    expect(expected.every((value) => isOnScale(scale, value))).toBe(true);
  });

  test('are exact: what only looks like a step is none', () => {
    const tenths = levels(0, 1, 0.1);
    expect([0.3, 0.7, 1].map((value) => isOnScale(tenths, value))).toEqual([true, true, true]);
    const strange = [0.1 + 0.2, 2.0000001, 1.0000001, -0.1, Number.NaN, Number.POSITIVE_INFINITY];
    expect(strange.map((value) => isOnScale(tenths, value))).toEqual(strange.map(() => false));
  });

  test('keep the name of a level with its value', () => {
    const scale = { ...levels(1, 2, 0.5), levels: { '1.5': { id: 'Di antara' } } };
    expect(scaleSteps(scale).map((step) => step.label?.id)).toEqual([undefined, 'Di antara', undefined]);
  });
});

describe('the keys that rate', () => {
  const whole = levels(1, 5, 1);
  test('a digit gives its level when the scale has it', () => {
    expect(['1', '5', '6', 'x'].map((key) => valueOfKey(whole, key, undefined))).toEqual([1, 5, undefined, undefined]);
  });

  test('the same digit twice stays on a whole scale and goes on to the half where there is one', () => {
    expect(valueOfKey(whole, '3', 3)).toBe(3);
    const halves = levels(1, 4, 0.5);
    expect([valueOfKey(halves, '3', undefined), valueOfKey(halves, '3', 3), valueOfKey(halves, '3', 3.5)]).toEqual([
      3, 3.5, 3,
    ]);
    expect(valueOfKey(halves, '4', 4)).toBe(4);
  });

  test('0 says that it does not apply, and B does where 0 is a level', () => {
    expect(valueOfKey(whole, '0', undefined)).toBe('TB');
    const fromZero = levels(0, 4, 1);
    expect([notApplicableKey(fromZero), valueOfKey(fromZero, '0', undefined), valueOfKey(fromZero, 'b', 2)]).toEqual([
      'B',
      0,
      'TB',
    ]);
  });

  test('T says that it is not proven', () => {
    expect([valueOfKey(whole, 't', 3), valueOfKey(whole, 'T', undefined)]).toEqual(['TT', 'TT']);
  });
});
