import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { orderAfter } from '../../../shared/domain/minutes/ordered-lines.ts';
import type { Response } from '../../../shared/schema/survey.ts';
import { useCollection, useEdit } from '../../backend/visit-hooks.ts';

/** Records one respondent's answers, without a name, after all others; false when they were refused. */
export function useAddResponse(): (response: Omit<Response, 'order' | 'at'>) => boolean {
  const { t } = useTranslation('survey');
  const edit = useEdit();
  const responses = useCollection('responses');
  return useCallback(
    (response) => {
      const value = { ...response, at: new Date().toISOString(), order: orderAfter(responses) };
      return edit([{ op: 'put', collection: 'responses', id: crypto.randomUUID(), value }], t('acts.answered'));
    },
    [edit, responses, t],
  );
}
