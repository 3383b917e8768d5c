import { useCallback } from 'react';
import type { KnownRating } from '../../../shared/domain/progress/sequence.ts';
import { noteRating, rateIndicator } from '../../../shared/domain/ratings/edit-ratings.ts';
import type { RatingValue } from '../../../shared/schema/assessment.ts';
import { useEdit } from '../../client/visit-hooks.ts';

/** The ways in which an assessor changes their own sheet. */
export interface RatingActs {
  rate: (indicator: string, own: KnownRating | undefined, value: RatingValue) => void;
  /** False when it was refused. */
  note: (indicator: string, own: KnownRating | undefined, text: string) => boolean;
}

/** Writes on the sheet of one assessor; each act can be undone. */
export function useRating(assessor: string | undefined): RatingActs {
  const edit = useEdit();
  const rate = useCallback<RatingActs['rate']>(
    (indicator, own, value) => {
      if (assessor === undefined || (own?.rating.value ?? 'BD') === value) return;
      edit((content) => rateIndicator(content, { assessor, indicator }, value));
    },
    [assessor, edit],
  );
  const note = useCallback<RatingActs['note']>(
    (indicator, own, text) => {
      if (text === '' && !own) return true;
      return assessor !== undefined && edit((content) => noteRating(content, { assessor, indicator }, text));
    },
    [assessor, edit],
  );
  return { rate, note };
}
