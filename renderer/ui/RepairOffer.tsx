import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { client, failureOf } from '../client/client.ts';
import { useProfileName } from '../client/settings-query.ts';
import { CommandButton } from '../commands/CommandButton.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { LoadingBar } from './LoadingBar.tsx';
import classes from './repair-offer.module.css';
import { showFailure } from './show-failure.ts';
import { useFormat } from './use-format.ts';
import { repairCommands } from './repair-commands.ts';

/** What can be had back of a damaged visit, what cannot, and the act itself. */
export function RepairOffer({ visit, onRepaired }: { visit: string; onRepaired?: () => void }) {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const repair = useRepair(visit, onRepaired);
  const found = useQuery({ queryKey: ['damage', visit], queryFn: () => client.visits.damage({ visit }), gcTime: 0 });
  if (found.error) return <FailureNotice failure={failureOf(found.error)} />;
  if (!found.data) return <LoadingBar what={t('repair.reading')} />;
  const { lastGood } = found.data;
  const fromBackup = <Link to="/settings">{t('repair.fromBackup')}</Link>;
  if (!lastGood) {
    return (
      <p>
        {t('repair.nothing')} {fromBackup}
      </p>
    );
  }
  const { place, title, at, lostChanges, lostRecords } = lastGood;
  const moment = at === undefined ? '' : ` · ${format.moment(at)}`;
  return (
    <div className={classes.offer}>
      <dl className={classes.facts}>
        <dt>{t('repair.kept')}</dt>
        <dd>{`${place} · ${title}${moment}`}</dd>
        <dt>{t('repair.lost')}</dt>
        <dd>{lostChanges === 0 ? t('repair.nothingLost') : t('repair.changesLost', { count: lostChanges })}</dd>
        {lostRecords > 0 && (
          <>
            <dt>{t('repair.history')}</dt>
            <dd>{t('repair.recordsLost', { count: lostRecords })}</dd>
          </>
        )}
        <dt>{t('repair.files')}</dt>
        <dd>{t('repair.filesKept')}</dd>
      </dl>
      <CommandButton command={repairCommands.repair} run={() => repair.mutate()} loading={repair.isPending} />
      {fromBackup}
    </div>
  );
}

function useRepair(visit: string, onRepaired: (() => void) | undefined) {
  const { t } = useTranslation('visits');
  const queries = useQueryClient();
  const by = useProfileName();
  return useMutation({
    mutationFn: () => client.visits.repair({ visit, by }),
    onError: showFailure,
    onSuccess: async ({ copies }) => {
      notifications.show({ title: t('repair.done'), message: t('repair.copies', { names: copies.join(', ') }) });
      await queries.invalidateQueries({ queryKey: ['visits'] });
      onRepaired?.();
    },
  });
}
