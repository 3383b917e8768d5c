import type { Benefit } from '../../../shared/schema/assessment.ts';

/** `5 → 3 hari (2019–2020)`; undefined while nothing was measured. */
export function benefitChange(benefit: Benefit): string | undefined {
  const { before, after, unit, period } = benefit;
  if (!before && !after) return undefined;
  const measured = [`${before ?? '?'} → ${after ?? '?'}`, unit].filter(Boolean).join(' ');
  return period ? `${measured} (${period})` : measured;
}
