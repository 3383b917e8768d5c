import type { RatingValue } from '../../schema/assessment.ts';
import type { Content } from '../../schema/content.ts';
import type { Change } from '../../schema/edit.ts';
import type { ActPlan } from '../edits/act-plan.ts';
import { put, set, typedText } from '../edits/changes.ts';
import { ratingId } from '../progress/rating-id.ts';

/** Whose sheet, and which line of it. */
export interface RatingPlace {
  assessor: string;
  indicator: string;
}

/** Rates an indicator on the sheet of one assessor, or clears the rating (`BD`); its note stays. */
export function rateIndicator({ ratings }: Pick<Content, 'ratings'>, place: RatingPlace, value: RatingValue): ActPlan {
  const { assessor, indicator } = place;
  const id = ratingId(assessor, indicator);
  const change: Change = ratings[id] ? set('ratings', id, { value }) : put('ratings', id, { ...place, value });
  return {
    act: { code: value === 'BD' ? 'clear-rating' : 'rate-indicator', params: { indicator } },
    changes: [change],
  };
}

/** Writes the note of one assessor on an indicator, which may come before its rating. */
export function noteRating({ ratings }: Pick<Content, 'ratings'>, place: RatingPlace, note: string): ActPlan {
  const { assessor, indicator } = place;
  const id = ratingId(assessor, indicator);
  const change: Change = ratings[id]
    ? set('ratings', id, typedText('note', note))
    : put('ratings', id, { ...place, value: 'BD', note });
  return { act: { code: 'note-rating', params: { indicator } }, changes: [change] };
}
