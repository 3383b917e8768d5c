import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupRow } from '../../../../shared/schema/backup.ts';
import { CommandButton } from '../../../commands/CommandButton.tsx';
import { settingsCommands } from '../settings-commands.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import classes from '../settings.module.css';
import { RestoreDialog } from './RestoreDialog.tsx';

/** The backups of one visit, newest first. */
export function BackupList({ rows, name }: { rows: BackupRow[]; name: string }) {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const [chosen, setChosen] = useState<BackupRow>();
  const head = [t('backups.at'), t('backups.content'), t('backups.reason'), t('backups.act')];
  const proofOf = ({ isProven, leftOut }: BackupRow): string => {
    if (!isProven) return t('backups.unproven');
    return leftOut.length === 0 ? t('backups.whole') : t('backups.without', { count: leftOut.length });
  };
  return (
    <>
      <DataTable
        head={head}
        rows={rows.map((row) => ({
          id: row.backup,
          cells: [
            format.dateTime(row.at),
            <span key="content" className={classes.wrap}>
              {t('bundle.edits', { count: row.edits })},{' '}
              {t('bundle.size', { size: format.count(Math.ceil(row.bytes / 1024)) })}
            </span>,
            <span key="reason" className={classes.wrap}>
              {t(`backups.reasons.${row.reason}`)}, {proofOf(row)}
            </span>,
            <CommandButton
              command={settingsCommands.restore}
              run={() => setChosen(row)}
              params={{ at: format.moment(row.at) }}
              key="restore"
              size="compact-sm"
              variant="default"
            >
              {t('backups.restore')}
            </CommandButton>,
          ],
        }))}
      />
      {chosen && <RestoreDialog row={chosen} name={name} onClose={() => setChosen(undefined)} />}
    </>
  );
}
