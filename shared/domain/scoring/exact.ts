import { Decimal } from 'decimal.js';

/** Sixty digits are carried and forty are kept, so that thirds and sevenths add up and a tie is seen as a tie. */
const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });
export type Exact = Decimal;

const keptDigits = 40;
const shownDigits = 12;

/** A number as written, without the error of binary fractions. */
export function exact(value: number | string): Exact {
  return new Exact(value);
}

/** The sum of all, exactly; zero of none. */
export function sumOf(values: readonly Exact[]): Exact {
  return values.reduce((sum, value) => sum.plus(value), exact(0));
}

/** The plain mean. The caller makes sure that there is at least one value. */
export function meanOf(values: readonly Exact[]): Exact {
  return settle(sumOf(values).div(values.length));
}

/** Σ(w·v) / Σw. The caller makes sure that the weights do not sum to zero. */
export function weightedMeanOf(pairs: readonly { value: Exact; weight: Exact }[]): Exact {
  const total = sumOf(pairs.map((pair) => pair.weight));
  return settle(sumOf(pairs.map((pair) => pair.value.times(pair.weight))).div(total));
}

function settle(value: Exact): Exact {
  return value.toDecimalPlaces(keptDigits);
}

/** The value in full, to twelve decimals where it does not end earlier. */
export function fullText(value: Exact): string {
  return value.toDecimalPlaces(shownDigits).toFixed();
}

/** The value as shown: rounded once, half-up. */
export function displayText(value: Exact, decimals: number): string {
  return settle(value).toFixed(decimals, Decimal.ROUND_HALF_UP);
}
