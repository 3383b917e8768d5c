import { NativeSelect, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MadeBackups } from '../../../../shared/contract/backups.ts';
import type { BackupRow } from '../../../../shared/schema/backup.ts';
import { client, failureOf } from '../../../client/client.ts';
import { CommandButton } from '../../../commands/CommandButton.tsx';
import { settingsCommands } from '../settings-commands.ts';
import { Card } from '../../../ui/Card.tsx';
import { FailureNotice } from '../../../ui/FailureNotice.tsx';
import { JobProgress } from '../../../ui/JobProgress.tsx';
import { LoadingBar } from '../../../ui/LoadingBar.tsx';
import { showFailure } from '../../../ui/show-failure.ts';
import { useLongWork } from '../../../ui/use-long-work.ts';
import { useLostParts } from '../../../ui/use-lost-parts.ts';
import classes from '../settings.module.css';
import { BackupList } from './BackupList.tsx';
import { BackupFailures } from './BackupFailures.tsx';

/** The backups that are kept, one made now, and the way back to any of them. */
export function BackupsCard() {
  const { t } = useTranslation('visits');
  const listed = useQuery({ queryKey: ['backups'], queryFn: () => client.backups.list({ visit: null }) });
  return (
    <Card title={t('backups.title')}>
      <p className={classes.hint}>{t('backups.hint')}</p>
      <BackupFailures />
      <MakeNow />
      {listed.isPending && <LoadingBar />}
      {listed.error && <FailureNotice failure={failureOf(listed.error)} />}
      {listed.data?.backups.length === 0 && <p className={classes.hint}>{t('backups.none')}</p>}
      {listed.data && listed.data.backups.length > 0 && <OfOneVisit rows={listed.data.backups} />}
      {listed.data?.damaged.map(({ visit, backup }) => (
        <p key={backup} className={classes.hint}>
          {t('backups.damaged')}: {visit}, {backup}
        </p>
      ))}
    </Card>
  );
}

function MakeNow() {
  const { t } = useTranslation('visits');
  const queries = useQueryClient();
  const work = useLongWork<MadeBackups>();
  const job = useRef('');
  const make = async (): Promise<void> => {
    job.current = crypto.randomUUID();
    await work.run(() => client.backups.make({ visit: null, job: job.current }));
    await queries.invalidateQueries({ queryKey: ['backups'] });
  };
  const made = work.result?.made ?? 0;
  const lost = useLostParts()(work.result?.leftOut);
  return (
    <div className={classes.act}>
      <CommandButton
        command={settingsCommands.backUp}
        isEnabled={!work.isRunning}
        run={() => void make()}
        variant="default"
      />
      {work.result && (
        <Text component="output">{made === 0 ? t('backups.nothingNew') : t('backups.made', { count: made })}</Text>
      )}
      {lost !== undefined && (
        <Text role="alert" size="sm">
          {lost}
        </Text>
      )}
      {work.isRunning && (
        <JobProgress
          progress={work.progress}
          onCancel={() => {
            client.backups.cancel({ job: job.current }).catch(showFailure);
          }}
        />
      )}
      {work.failure && work.failure.code !== 'cancelled' && <FailureNotice failure={work.failure} />}
    </div>
  );
}

/** The backups of one visit at a time, chosen by its name. */
function OfOneVisit({ rows }: { rows: BackupRow[] }) {
  const { t } = useTranslation('visits');
  const [chosen, setChosen] = useState('');
  const names = useVisitNames();
  const visits = useMemo(() => [...new Set(rows.map(({ visit }) => visit))], [rows]);
  const visit = visits.includes(chosen) ? chosen : (visits[0] ?? '');
  return (
    <>
      <NativeSelect
        mt="sm"
        label={t('backups.visit')}
        data={visits.map((id) => ({ value: id, label: names.get(id) ?? id }))}
        value={visit}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <BackupList rows={rows.filter((row) => row.visit === visit)} name={names.get(visit) ?? visit} />
    </>
  );
}

function useVisitNames(): Map<string, string> {
  const listed = useQuery({ queryKey: ['visits'], queryFn: () => client.visits.list() });
  return useMemo(() => {
    const all = [...(listed.data?.visits ?? []), ...(listed.data?.trash ?? [])];
    return new Map(all.map(({ id, place, title }) => [id, `${place} · ${title}`]));
  }, [listed.data]);
}
