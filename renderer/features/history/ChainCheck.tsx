import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client } from '../../client/client.ts';
import { useVisitState } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Pill } from '../../ui/Pill.tsx';
import { showFailure } from '../../ui/show-failure.ts';
import { historyCommands } from './history-commands.ts';

/** Reads the whole visit from disk again and proves it: every edit, the snapshot, every piece of evidence. */
export function ChainCheck() {
  const { t } = useTranslation('history');
  const visit = useVisitState(({ id }) => id);
  const check = useMutation({ mutationFn: () => client.visits.check({ visit }), onError: showFailure });
  return (
    <>
      {check.data && (
        <Pill tone="ok">
          {t('whole', {
            edits: t('editCount', { count: check.data.edits }),
            evidence: t('evidenceCount', { count: check.data.evidence }),
            head: check.data.head.slice(0, 12),
          })}
        </Pill>
      )}
      {check.data && check.data.clockJumps.length > 0 && (
        <Pill tone="warn">{t('clockJumps', { count: check.data.clockJumps.length })}</Pill>
      )}
      <CommandButton
        command={historyCommands.check}
        run={() => check.mutate()}
        variant="default"
        loading={check.isPending}
      />
    </>
  );
}
