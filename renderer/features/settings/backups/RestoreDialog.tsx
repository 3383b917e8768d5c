import { Group, Radio, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RestoredBackup } from '../../../../shared/contract/backups.ts';
import type { BackupRow } from '../../../../shared/schema/backup.ts';
import { client } from '../../../client/client.ts';
import { CommandButton } from '../../../commands/CommandButton.tsx';
import { settingsCommands } from '../settings-commands.ts';
import { dialogCommands } from '../../../ui/dialog-commands.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FailureNotice } from '../../../ui/FailureNotice.tsx';
import { JobProgress } from '../../../ui/JobProgress.tsx';
import { showFailure } from '../../../ui/show-failure.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { tellArrival } from '../../../ui/tell-arrival.ts';
import { useLongWork } from '../../../ui/use-long-work.ts';
import { useLostParts } from '../../../ui/use-lost-parts.ts';

interface RestoreDialogProps {
  row: BackupRow;
  name: string;
  onClose: () => void;
}

/** Brings a backup back, beside the visit or in its place; either way nothing that is there now is lost. */
export function RestoreDialog({ row, name, onClose }: RestoreDialogProps) {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const [how, setHow] = useState<'beside' | 'replace'>('beside');
  const { work, restore, cancel } = useRestore(row);
  const close = (): void => {
    if (work.isRunning) cancel();
    onClose();
  };
  return (
    <Dialog opened onClose={close} title={t('backups.restoreTitle')}>
      <Stack gap="md">
        <div>
          {name} · {format.dateTime(row.at)} · {t('bundle.edits', { count: row.edits })}
        </div>
        <Radio.Group
          label={t('backups.how')}
          value={how}
          onChange={(value) => setHow(value === 'replace' ? 'replace' : 'beside')}
        >
          <Stack gap="sm" mt="xs">
            <Radio value="beside" label={t('backups.beside')} description={t('backups.besideHint')} data-autofocus />
            <Radio value="replace" label={t('backups.replace')} description={t('backups.replaceHint')} />
          </Stack>
        </Radio.Group>
        {work.isRunning && <JobProgress progress={work.progress} onCancel={cancel} />}
        {work.failure && work.failure.code !== 'cancelled' && <FailureNotice failure={work.failure} />}
        <Group justify="flex-end">
          <CommandButton command={dialogCommands.cancel} run={close} variant="default" />
          <CommandButton
            command={settingsCommands.restoreChosen}
            isEnabled={!work.isRunning}
            run={() => void restore(how === 'replace')}
          />
        </Group>
      </Stack>
    </Dialog>
  );
}

function useRestore({ visit, backup }: BackupRow) {
  const { t } = useTranslation('visits');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const work = useLongWork<RestoredBackup>();
  const lostIn = useLostParts();
  const job = useRef('');
  const restore = async (replace: boolean): Promise<void> => {
    job.current = crypto.randomUUID();
    const restored = await work.run(() => client.backups.restore({ visit, backup, replace, job: job.current }));
    if (!restored) return;
    tellArrival(t('backups.restored'), lostIn(restored.leftOut));
    await queries.invalidateQueries({ queryKey: ['visits'] });
    await navigate({ to: '/visits/$visit/home', params: { visit: restored.visit } });
  };
  const cancel = (): void => {
    client.backups.cancel({ job: job.current }).catch(showFailure);
  };
  return { work, restore, cancel };
}
