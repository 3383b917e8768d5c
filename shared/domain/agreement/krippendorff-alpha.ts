import { divide, exact, minus, plus, sumOf, times, type Exact } from '../numbers/fraction.ts';

/**
 * Krippendorff's alpha with the interval metric: 1 is full agreement, 0 is chance, below 0 is worse than chance.
 * Takes any number of raters per unit and units that some did not rate; units with fewer than two values say nothing.
 * Undefined when there is nothing to compare, or every value is the same. Klaus Krippendorff, "Computing Krippendorff's
 * Alpha-Reliability" (2011), section C.
 */
export function krippendorffAlpha(units: readonly (readonly Exact[])[]): Exact | undefined {
  const pairable = units.filter((unit) => unit.length > 1);
  const values = pairable.flat();
  if (values.length === 0) return undefined;
  const count = exact(values.length);
  // The mean squared difference of all ordered pairs of values: Σ(a−b)² = 2(nΣa² − (Σa)²).
  const expected = divide(pairDistance(values), times(count, minus(count, exact(1))));
  if (expected.top === 0n) return undefined;
  const observed = divide(sumOf(pairable.map((unit) => divide(pairDistance(unit), exact(unit.length - 1)))), count);
  return minus(exact(1), divide(observed, expected));
}

function pairDistance(values: readonly Exact[]): Exact {
  const sum = sumOf(values);
  const squares = values.reduce((total, value) => plus(total, times(value, value)), exact(0));
  return times(exact(2), minus(times(exact(values.length), squares), times(sum, sum)));
}
