import { put, set } from '../../../shared/domain/edits/changes.ts';
import type { FieldsOf } from '../../../shared/schema/edit.ts';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { ratingId } from '../../../shared/domain/progress/rating-id.ts';
import type { KnownRating } from '../../../shared/domain/progress/walk.ts';
import type { RatingValue } from '../../../shared/schema/assessment.ts';
import { useEdit } from '../../backend/visit-hooks.ts';

/** The ways in which an assessor changes their own sheet. */
export interface RatingActs {
  rate: (indicator: string, own: KnownRating | undefined, value: RatingValue) => void;
  /** False when it was refused. */
  note: (indicator: string, own: KnownRating | undefined, text: string) => boolean;
}

/** Writes on the sheet of one assessor; each act can be undone. */
export function useRating(assessor: string | undefined): RatingActs {
  const { t } = useTranslation('checklist');
  const edit = useEdit();
  const write = useCallback(
    (indicator: string, own: KnownRating | undefined, fields: FieldsOf<'ratings'>, label: string): boolean => {
      if (assessor === undefined) return false;
      if (own) return edit([set('ratings', own.id, fields)], label);
      const { value = 'BD', note } = fields;
      const sheet = { assessor, indicator, value, ...(note ? { note } : {}) };
      return edit([put('ratings', ratingId(assessor, indicator), sheet)], label);
    },
    [assessor, edit],
  );
  const rate = useCallback<RatingActs['rate']>(
    (indicator, own, value) => {
      if ((own?.rating.value ?? 'BD') === value) return;
      write(indicator, own, { value }, t(value === 'BD' ? 'acts.clear' : 'acts.rate', { indicator }));
    },
    [write, t],
  );
  const note = useCallback<RatingActs['note']>(
    (indicator, own, text) => {
      if (text === '' && !own) return true;
      return write(indicator, own, { note: text === '' ? null : text }, t('acts.note', { indicator }));
    },
    [write, t],
  );
  return { rate, note };
}
