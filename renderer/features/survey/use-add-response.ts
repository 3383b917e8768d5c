import { useCallback } from 'react';
import { addResponse } from '../../../shared/domain/survey/edit-responses.ts';
import type { Response } from '../../../shared/schema/survey.ts';
import { useEdit } from '../../client/visit-hooks.ts';

/** Records one respondent's answers, without a name, after all others; false when they were refused. */
export function useAddResponse(): (response: Omit<Response, 'order' | 'at'>) => boolean {
  const edit = useEdit();
  return useCallback(
    (response) => {
      const at = new Date().toISOString();
      return edit((content) => addResponse(content, crypto.randomUUID(), { ...response, at }));
    },
    [edit],
  );
}
