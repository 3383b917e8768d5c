import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client } from '../../backend/client.ts';
import { useVisit, useVisitState } from '../../backend/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { showFailure } from '../../ui/show-failure.ts';
import classes from './history.module.css';
import { historyCommands } from './history-commands.ts';

/** Makes the visit what it was then: one act, recorded and undone like any other. */
export function GoBack({ edits, done }: { edits: number; done: () => void }) {
  const { t } = useTranslation('history');
  const session = useVisit();
  const visit = useVisitState(({ id }) => id);
  const isReadOnly = useVisitState(({ readOnly }) => readOnly !== undefined);
  const goBack = useMutation({
    mutationFn: () => client.visits.goBack({ visit, ...session.actor(), edits }),
    onError: showFailure,
    onSuccess: (saved) => {
      session.accept(saved);
      notifications.show({ message: t('wentBack') });
      done();
    },
  });
  if (isReadOnly) return null;
  return (
    <div className={classes.goBack}>
      <CommandButton
        command={historyCommands.goBack}
        run={() => goBack.mutate()}
        variant="default"
        loading={goBack.isPending}
      />
      <small>{t('goBackHint')}</small>
    </div>
  );
}
