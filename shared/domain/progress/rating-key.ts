import type { RatingValue } from '../../schema/assessment.ts';
import type { Scale } from '../../schema/instrument.ts';
import { isOnScale } from '../instrument/scale-steps.ts';

/** The key for "does not apply": `0`, unless the scale itself has a level 0. */
export function notApplicableKey(scale: Scale): '0' | 'B' {
  return isOnScale(scale, 0) ? 'B' : '0';
}

/**
 * The value a key gives on a scale, or undefined when the key rates nothing.
 * A digit gives its level; the same digit again goes on to the next step before the next whole level (3, then 3.5).
 */
export function valueOfKey(scale: Scale, key: string, now: RatingValue | undefined): RatingValue | undefined {
  const upper = key.toUpperCase();
  if (upper === 'T') return 'TT';
  if (upper === notApplicableKey(scale)) return 'TB';
  if (!/^\d$/u.test(key)) return undefined;
  const level = Number(key);
  const next = typeof now === 'number' ? Number((now + scale.step).toFixed(9)) : level;
  const goesOn = typeof now === 'number' && now >= level && next < level + 1 && isOnScale(scale, next);
  if (goesOn) return next;
  return isOnScale(scale, level) ? level : undefined;
}
