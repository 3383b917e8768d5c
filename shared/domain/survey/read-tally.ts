import type { Scale } from '../../schema/instrument.ts';
import { isOnScale } from '../instrument/scale-steps.ts';
import { typedNumber } from './typed-number.ts';

/** What one cell of a paper form says: a value, that they do not know, nothing, or something that is not on the scale. */
export type TallyCell = number | 'unknown' | 'empty' | 'wrong';

/** Reads a cell as it is typed: `0` (where the scale has no 0) or `?` for "do not know", `-` or nothing for no answer. */
export function readTally(scale: Scale, typed: string): TallyCell {
  const text = typed.trim();
  if (text === '' || text === '-') return 'empty';
  if (text === '?' || (text === '0' && !isOnScale(scale, 0))) return 'unknown';
  const value = typedNumber(text);
  return value !== undefined && isOnScale(scale, value) ? value : 'wrong';
}
