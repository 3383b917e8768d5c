import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useVisit, useVisitState } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { showFailure } from '../../ui/show-failure.ts';
import { historyCommands } from './history-commands.ts';

/** Takes one act back, whoever made it and whenever; what somebody changed since stays, and says so. */
export function UndoThis({ batch }: { batch: string }) {
  const { t } = useTranslation('history');
  const session = useVisit();
  const isReadOnly = useVisitState(({ readOnly }) => readOnly !== undefined);
  const undo = useMutation({
    mutationFn: () => session.undo(batch),
    onError: showFailure,
    onSuccess: () => notifications.show({ message: t('undoneThis') }),
  });
  if (isReadOnly) return null;
  return (
    <CommandButton
      command={historyCommands.undoThis}
      run={() => undo.mutate()}
      size="compact-sm"
      variant="default"
      loading={undo.isPending}
    />
  );
}
