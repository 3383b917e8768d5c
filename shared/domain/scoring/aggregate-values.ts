import type { Aggregate } from '../../schema/instrument.ts';
import { compareExact, meanOf, sumOf, weightedMeanOf, type Exact } from '../numbers/fraction.ts';

/**
 * The value of a node from those of its children that count; null when none does. What is left out takes its weight
 * with it, so that the weights of the others share the whole.
 */
export function aggregateValues(rule: Aggregate, children: readonly { value: Exact; weight: Exact }[]): Exact | null {
  const values = children.map(({ value }) => value);
  if (values.length === 0) return null;
  switch (rule) {
    case 'mean':
      return meanOf(values);
    case 'sum':
      return sumOf(values);
    case 'min':
      return values.reduce((least, value) => (compareExact(value, least) < 0 ? value : least));
    case 'weightedMean':
      return children.every(({ weight }) => weight.top === 0n) ? null : weightedMeanOf(children);
  }
}
