import type { Questionnaire } from '../../schema/instrument.ts';
import { exact, fractionText, fullText, meanOf, roundedText, times } from '../numbers/fraction.ts';
import { bandName, findBand } from '../scoring/find-band.ts';
import { qualityFlags, type SurveyFlag } from './quality-flags.ts';
import type { SurveyAnswers } from './survey-answers.ts';

/** What one item of a form came to. Means have six decimals where they do not end earlier. */
export interface ItemScore {
  mean: string | null;
  display: string | null;
  /** The mean without any rounding, `138/49`, where its decimals never end. */
  fraction?: string;
  answered: number;
  unknown: number;
  /** How often each answer was given: `{ "3": 12, "4": 37 }`. */
  distribution: Record<string, number>;
}

/** The result of a survey. */
export interface SurveyScore {
  /** Who counts: everyone who answered something and has used the service. */
  respondents: number;
  leftOut: number;
  items: Record<string, ItemScore>;
  index: string | null;
  display: string | null;
  band: string | null;
  /** Items that nobody answered; the index is null while there are any. */
  missing: string[];
  flags: SurveyFlag[];
}

const digits = 6;

/**
 * Index = mean of the items' means × factor; for SKM the factor is 25 and every item weighs 1/9, exactly and not 0.11
 * (PermenPANRB 14/2017). Empty and "unknown" answers leave their item's denominator. Who never used the service is left
 * out. The band is looked up on the rounded index, because the printed bands have gaps between 88.30 and 88.31.
 */
export function scoreSurvey(form: Questionnaire, rows: readonly SurveyAnswers[]): SurveyScore {
  const counted = rows.filter(
    (row) => row.hasUsed !== false && form.items.some(({ id }) => row.answers[id] !== undefined),
  );
  const columns = form.items.map(({ id }) => ({ id, answers: counted.map((row) => row.answers[id]) }));
  const means = columns.flatMap(({ answers }) => {
    const values = numbersOf(answers);
    return values.length === 0 ? [] : [meanOf(values.map(exact))];
  });
  const index = means.length === columns.length ? times(meanOf(means), exact(form.factor)) : null;
  const band = index && findBand(form.bands ?? [], index, form.bandsOn === 'rounded' ? form.decimals : undefined);
  return {
    respondents: counted.length,
    leftOut: rows.length - counted.length,
    items: Object.fromEntries(columns.map(({ id, answers }) => [id, itemScore(answers, form.decimals)])),
    index: index && fullText(index, digits),
    display: index && roundedText(index, form.decimals),
    band: band ? bandName(band) : null,
    missing: columns.filter(({ answers }) => numbersOf(answers).length === 0).map(({ id }) => id),
    flags: qualityFlags(form, rows),
  };
}

function itemScore(answers: readonly (number | 'unknown' | undefined)[], decimals: number): ItemScore {
  const values = numbersOf(answers);
  const mean = values.length === 0 ? null : meanOf(values.map(exact));
  const fraction = mean === null ? undefined : fractionText(mean);
  const distribution = Map.groupBy(values, String);
  return {
    mean: mean && fullText(mean, digits),
    display: mean && roundedText(mean, decimals),
    ...(fraction === undefined ? {} : { fraction }),
    answered: values.length,
    unknown: answers.filter((answer) => answer === 'unknown').length,
    distribution: Object.fromEntries([...distribution].map(([value, same]) => [value, same.length])),
  };
}

function numbersOf(answers: readonly (number | 'unknown' | undefined)[]): number[] {
  return answers.filter((answer) => typeof answer === 'number');
}
