import type { Content } from '../../schema/content.ts';
import type { RatingValue } from '../../schema/assessment.ts';
import type { Ratings, Score, Sheet } from './score.ts';
import { scoreInstrument } from './score-instrument.ts';
import { countingRatings } from './who-counts.ts';

/** Scores a visit by the instrument frozen into it; undefined before it has one. */
export function scoreVisit(content: Pick<Content, 'instrument' | 'team' | 'ratings' | 'consensus'>): Score | undefined {
  const frozen = content.instrument['instrument'];
  return frozen && scoreInstrument(frozen.instrument, ratingsOf(content), consensusOf(content));
}

/** The ratings of a visit that count, by indicator and assessor. */
export function ratingsOf(content: Pick<Content, 'team' | 'ratings'>): Ratings {
  const sheets = new Map<string, Sheet>();
  for (const { indicator, assessor, value } of countingRatings(content)) {
    const sheet = sheets.get(indicator) ?? {};
    sheet[assessor] = value;
    sheets.set(indicator, sheet);
  }
  return Object.fromEntries(sheets);
}

/** What was agreed, by indicator. */
export function consensusOf(content: Pick<Content, 'consensus'>): Record<string, RatingValue> {
  return Object.fromEntries(Object.values(content.consensus).map(({ indicator, value }) => [indicator, value]));
}
