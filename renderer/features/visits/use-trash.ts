import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { VisitSummary } from '../../../shared/schema/visit-summary.ts';
import { client } from '../../client/client.ts';
import { forgetVisit } from '../../client/unsent-acts.ts';
import { showFailure } from '../../ui/show-failure.ts';
import { showUndo } from '../../ui/show-undo.tsx';

/** Into the trash without a question, and out of it again from the toast. */
export function useTrash() {
  const { t } = useTranslation('visits');
  const queries = useQueryClient();
  const settled = { onError: showFailure, onSettled: () => queries.invalidateQueries({ queryKey: ['visits'] }) };
  const restore = useMutation({ mutationFn: (visit: string) => client.visits.restore({ visit }), ...settled });
  const remove = useMutation({
    mutationFn: (visit: string) => client.visits.remove({ visit }),
    ...settled,
    onSuccess: (_done, visit) => forgetVisit(visit),
  });
  const put = useMutation({
    mutationFn: (row: VisitSummary) => client.visits.trash({ visit: row.id }),
    ...settled,
    onSuccess: (_done, row) => showUndo(t('trashed', { place: row.place }), () => restore.mutate(row.id)),
  });
  return {
    put: (row: VisitSummary) => put.mutate(row),
    restore: (row: VisitSummary) => restore.mutate(row.id),
    remove: (row: VisitSummary) => remove.mutate(row.id),
  };
}
