import { sentence } from '../sentence.ts';
import type { Problem } from '../app-error.ts';
import { isOnScale } from './scale-steps.ts';
import { divide, exact, minus } from '../numbers/fraction.ts';
import type { Band, Scale } from '../../schema/instrument.ts';

/** What is wrong with a scale: its ends, its step, or a level that is none of its steps. */
export function checkScale(scale: Scale, field: string): Problem[] {
  if (scale.max <= scale.min) {
    return [
      {
        field: `${field}.max`,
        reason: sentence('instrument.endsSwapped', { max: scale.max, min: scale.min }),
      },
    ];
  }
  const steps = divide(minus(exact(scale.max), exact(scale.min)), exact(scale.step));
  const strayStep =
    steps.bottom === 1n
      ? []
      : [
          {
            field: `${field}.step`,
            reason: sentence('instrument.strayStep', { step: scale.step, max: scale.max }),
          },
        ];
  return [...strayStep, ...strayLevels(scale, field)];
}

function strayLevels(scale: Scale, field: string): Problem[] {
  return Object.keys(scale.levels)
    .filter((level) => level !== String(Number(level)) || !isOnScale(scale, Number(level)))
    .map((level) => ({
      field: `${field}.levels.${level}`,
      reason: sentence('instrument.strayLevel', { level, min: scale.min, max: scale.max, step: scale.step }),
    }));
}

/** Bands that begin at the same value: none of them could be told from the other. */
export function checkBands(bands: readonly Band[], field: string): Problem[] {
  return bands.flatMap((band, index) =>
    bands.findIndex((other) => other.from === band.from) === index
      ? []
      : [
          {
            field: `${field}[${index}].from`,
            reason: sentence('instrument.bandTwice', { from: band.from }),
          },
        ],
  );
}
