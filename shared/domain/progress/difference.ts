import type { RatingValue } from '../../schema/assessment.ts';
import type { Scale } from '../../schema/instrument.ts';

/** What assessors disagree on: how many levels apart, or whether the indicator applies or is proven at all. */
export type Difference = { kind: 'levels'; levels: number } | { kind: 'code' };

/** The disagreement among given values; undefined when all say the same. TT stands at the lowest level. */
export function differenceOf(scale: Scale | undefined, values: readonly RatingValue[]): Difference | undefined {
  if (new Set(values).size < 2) return undefined;
  if (values.includes('TB') || !scale) return { kind: 'code' };
  const levels = values.map((value) => (typeof value === 'number' ? value : scale.min));
  const apart = Number((Math.max(...levels) - Math.min(...levels)).toFixed(9));
  return apart === 0 ? { kind: 'code' } : { kind: 'levels', levels: apart };
}
