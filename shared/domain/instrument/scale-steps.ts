import type { LocalText } from '../../schema/primitives.ts';
import type { Scale } from '../../schema/instrument.ts';
import { divide, exact, minus } from '../numbers/fraction.ts';

/** One value that can be given on a scale; `label` is there when the instrument names the level. */
export interface ScaleStep {
  value: number;
  label: LocalText | undefined;
}

/** The most steps that are shown as a ladder; a finer scale is typed in. */
export const ladderLimit = 12;

/** How many values a scale offers, both ends included. */
export function countSteps(scale: Scale): number {
  return Math.floor((scale.max - scale.min) / scale.step + 1e-9) + 1;
}

/** Every value of a scale from lowest to highest; steps of a half or a fifth come out without binary dust. */
export function scaleSteps(scale: Scale): ScaleStep[] {
  return Array.from({ length: countSteps(scale) }, (_, index) => {
    const value = Number((scale.min + index * scale.step).toFixed(9));
    return { value, label: scale.levels[String(value)] };
  });
}

/** Whether a number is exactly one of the values a scale offers. */
export function isOnScale(scale: Scale, value: number): boolean {
  if (!(value >= scale.min && value <= scale.max)) return false;
  return divide(minus(exact(value), exact(scale.min)), exact(scale.step)).bottom === 1n;
}
