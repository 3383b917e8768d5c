import type { RatingValue } from '../../schema/assessment.ts';
import type { Scale } from '../../schema/instrument.ts';
import type { Response } from '../../schema/survey.ts';
import { isOnScale } from '../instrument/scale-steps.ts';
import type { BrokenRule } from './content-problem.ts';
import type { Known } from './known.ts';

/** A number that a scale does not offer. The codes TB, BD and TT have the same rules everywhere and fit every scale. */
export function offScale(scale: Scale | undefined, value: number | string, field: string): BrokenRule[] {
  if (!scale || typeof value === 'string' || isOnScale(scale, value)) return [];
  const { min, max, step } = scale;
  return [{ field, reason: 'off-scale', params: { value, min, max, step } }];
}

/** A value of an indicator that its scale does not offer. */
export function valueOffScale(
  { indicator, value }: { indicator: string; value: RatingValue },
  known: Known,
): BrokenRule[] {
  return offScale(known.instrument?.scales.get(indicator), value, 'value');
}

/** Answers off the scale of their form, and to items that it does not have. */
export function answersOffForm({ survey, answers }: Response, { content, instrument }: Known): BrokenRule[] {
  const form = instrument?.forms.get(content.surveys[survey]?.questionnaire ?? '');
  if (!form) return [];
  return Object.entries(answers).flatMap(([item, value]) => {
    const field = `answers.${item}`;
    if (!form.items.has(item)) return [{ field, reason: 'unknown-item' as const, params: { name: item } }];
    return offScale(form.scale, value, field);
  });
}
