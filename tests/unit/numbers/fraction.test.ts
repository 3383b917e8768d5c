import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareExact,
  divide,
  exact,
  fractionText,
  fullText,
  meanOf,
  minus,
  plus,
  roundedText,
  sumOf,
  times,
} from '../../../shared/domain/numbers/fraction.ts';

const cents = fc.integer({ min: -100_000, max: 100_000 }).map((value) => value / 100);

describe('arithmetic', () => {
  it('does not drift: 0.1 three times is 0.3', () => {
    expect(fullText(times(exact(0.1), exact(3)))).toBe('0.3');
    expect(fullText(sumOf([exact(0.1), exact(0.1), exact(0.1)]))).toBe('0.3');
  });

  it.each([
    [2.675, '2.68'],
    [88.305, '88.31'],
    [1.005, '1.01'],
    ['-0.125', '-0.13'],
    [-0.001, '0.00'],
    [0, '0.00'],
    [99.995, '100.00'],
  ])('rounds %s half-up to %s', (value, shown) => {
    expect(roundedText(exact(value), 2)).toBe(shown);
  });

  it('sees a tie that came out of thirds and sevenths as a tie', () => {
    const third = divide(exact('2.675'), exact(3));
    const seventh = divide(exact('2.675'), exact(7));
    expect(roundedText(sumOf([third, third, third]), 2)).toBe('2.68');
    expect(roundedText(sumOf(Array.from({ length: 7 }, () => seventh)), 2)).toBe('2.68');
  });

  it('reads what numbers turn into when they are printed', () => {
    expect(fullText(exact(1e21))).toBe('1000000000000000000000');
    expect(fullText(exact(1e-7))).toBe('0.0000001');
    expect(exact('16/7')).toEqual({ top: 16n, bottom: 7n });
    expect(() => exact('three')).toThrow(RangeError);
    expect(() => exact(Number.NaN)).toThrow(RangeError);
  });

  it('writes decimals that end in full, others to twelve places and as a fraction', () => {
    expect(fullText(exact('2.9406'))).toBe('2.9406');
    expect(fractionText(exact('2.9406'))).toBeUndefined();
    const mean = divide(exact(16), exact(7));
    expect(fullText(mean)).toBe('2.285714285714');
    expect(fractionText(mean)).toBe('16/7');
  });

  it('takes back what it added and multiplied', () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(minus(plus(exact(a), exact(b)), exact(b))).toEqual(exact(a));
      }),
    );
    fc.assert(
      fc.property(
        cents,
        cents.filter((b) => b !== 0),
        (a, b) => {
          expect(divide(times(exact(a), exact(b)), exact(b))).toEqual(exact(a));
        },
      ),
    );
  });

  it('orders numbers as they are ordered', () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(compareExact(exact(a), exact(b))).toBe(Math.sign(a - b));
      }),
    );
  });

  it('keeps a mean between the least and the greatest', () => {
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 20 }), (values) => {
        const mean = meanOf(values.map(exact));
        expect(compareExact(mean, exact(Math.min(...values)))).toBeGreaterThanOrEqual(0);
        expect(compareExact(mean, exact(Math.max(...values)))).toBeLessThanOrEqual(0);
      }),
    );
  });
});
