import type { Instrument, Scale } from '../../schema/instrument.ts';
import type { RatingValue } from '../../schema/assessment.ts';
import { listIndicators } from '../instrument/list-indicators.ts';
import { divide, exact, fullText, minus, roundedText, type Exact } from '../numbers/fraction.ts';
import type { Ratings } from '../scoring/score.ts';
import { krippendorffAlpha } from './krippendorff-alpha.ts';

/** How far the assessors of one indicator are apart. */
export interface IndicatorAgreement {
  raters: number;
  /** Highest minus lowest, on the scale of the indicator. */
  range: string;
  lowest: string;
  highest: string;
  /** Some say that it does not apply, others rate it. */
  isCodeMixed: boolean;
}

/** How far assessors agree, per indicator and over all of them. */
export interface Agreement {
  measure: "Krippendorff's alpha, interval";
  /** Three decimals; null while no two assessors rated the same indicator, or all values are equal. */
  alpha: string | null;
  /** Indicators that at least two assessors rated. */
  compared: number;
  indicators: Record<string, IndicatorAgreement>;
}

/**
 * Agreement between the assessors of a visit. Values are placed between the ends of their own scale before alpha is
 * computed, so that indicators of different scales can stand together; TT counts as the lowest level, TB and BD as
 * not rated.
 */
export function agreementOf(instrument: Instrument, ratings: Ratings): Agreement {
  const rated = listIndicators(instrument).flatMap(({ indicator }) => {
    const scale = instrument.scales[indicator.scale];
    const sheet = Object.hasOwn(ratings, indicator.id) ? Object.values(ratings[indicator.id] ?? {}) : [];
    return scale && sheet.length > 1 ? [{ id: indicator.id, scale, sheet }] : [];
  });
  const units = rated.map(({ scale, sheet }) => numbersOf(sheet, scale).map((value) => place(value, scale)));
  const alpha = krippendorffAlpha(units);
  return {
    measure: "Krippendorff's alpha, interval",
    alpha: alpha ? roundedText(alpha, 3) : null,
    compared: units.filter((unit) => unit.length > 1).length,
    indicators: Object.fromEntries(
      rated.flatMap(({ id, scale, sheet }) => {
        const one = indicatorAgreement(sheet, scale);
        return one ? [[id, one]] : [];
      }),
    ),
  };
}

function indicatorAgreement(sheet: readonly RatingValue[], scale: Scale): IndicatorAgreement | undefined {
  const values = numbersOf(sheet, scale).toSorted((a, b) => a - b);
  const [lowest, highest] = [values[0], values.at(-1)];
  if (lowest === undefined || highest === undefined) return undefined;
  return {
    raters: values.length,
    range: fullText(minus(exact(highest), exact(lowest))),
    lowest: String(lowest),
    highest: String(highest),
    isCodeMixed: sheet.includes('TB'),
  };
}

function numbersOf(sheet: readonly RatingValue[], scale: Scale): number[] {
  return sheet.flatMap((value) => {
    if (value === 'TB' || value === 'BD') return [];
    return [value === 'TT' ? scale.min : value];
  });
}

function place(value: number, scale: Scale): Exact {
  const from = exact(scale.min);
  return divide(minus(exact(value), from), minus(exact(scale.max), from));
}
