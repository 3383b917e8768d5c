import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client } from '../../client/client.ts';
import { useVisit, useVisitState } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { showFailure } from '../../ui/show-failure.ts';
import classes from './history.module.css';
import { historyCommands } from './history-commands.ts';

/** Makes the visit what it was then: one act, recorded and undone like any other. */
export function Revert({ edits, done }: { edits: number; done: () => void }) {
  const { t } = useTranslation('history');
  const session = useVisit();
  const visit = useVisitState(({ id }) => id);
  const isReadOnly = useVisitState(({ readOnly }) => readOnly !== undefined);
  const revert = useMutation({
    mutationFn: () => client.visits.revert({ visit, ...session.actor(), edits }),
    onError: showFailure,
    onSuccess: (saved) => {
      session.accept(saved);
      notifications.show({ message: t('wentBack') });
      done();
    },
  });
  if (isReadOnly) return null;
  return (
    <div className={classes.revert}>
      <CommandButton
        command={historyCommands.revert}
        run={() => revert.mutate()}
        variant="default"
        loading={revert.isPending}
      />
      <small>{t('revertHint')}</small>
    </div>
  );
}
