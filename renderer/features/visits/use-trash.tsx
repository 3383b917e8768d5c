import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { VisitSummary } from '../../../shared/schema/visit-summary.ts';
import { client } from '../../backend/client.ts';
import { showFailure } from '../../ui/show-failure.ts';

/** Into the trash without a question, and out of it again from the toast. */
export function useTrash() {
  const { t } = useTranslation('visits');
  const { t: tApp } = useTranslation();
  const queries = useQueryClient();
  const settled = { onError: showFailure, onSettled: () => queries.invalidateQueries({ queryKey: ['visits'] }) };
  const restore = useMutation({ mutationFn: (visit: string) => client.visits.restore({ visit }), ...settled });
  const remove = useMutation({ mutationFn: (visit: string) => client.visits.remove({ visit }), ...settled });
  const put = useMutation({
    mutationFn: (row: VisitSummary) => client.visits.trash({ visit: row.id }),
    ...settled,
    onSuccess: (_done, row) => {
      notifications.show({
        id: row.id,
        title: t('trashed', { place: row.place }),
        message: (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              notifications.hide(row.id);
              restore.mutate(row.id);
            }}
          >
            {tApp('undo')}
          </Button>
        ),
      });
    },
  });
  return {
    put: (row: VisitSummary) => put.mutate(row),
    restore: (row: VisitSummary) => restore.mutate(row.id),
    remove: (row: VisitSummary) => remove.mutate(row.id),
  };
}
