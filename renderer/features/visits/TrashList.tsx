import { Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VisitSummary } from '../../../shared/schema/visit-summary.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { dialogCommands } from '../../ui/dialog-commands.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useTrash } from './use-trash.ts';
import classes from './visits.module.css';
import { visitsCommands } from './visits-commands.ts';

/** What was thrown away and can still be had back. Only the one act that nothing undoes is asked about. */
export function TrashList({ rows }: { rows: VisitSummary[] }) {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const trash = useTrash();
  const [doomed, setDoomed] = useState<VisitSummary>();
  const close = (): void => setDoomed(undefined);
  return (
    <details className={classes.block}>
      <summary>
        {t('trash')} ({rows.length})
      </summary>
      <ul className={classes.trash}>
        {rows.map((row) => (
          <li key={row.id}>
            <span>
              {row.place} · {row.title} · {format.dateRange(row.startDate, row.endDate)}
            </span>
            <CommandButton
              command={visitsCommands.restore}
              run={() => trash.restore(row)}
              size="compact-sm"
              variant="default"
            />
            <CommandButton
              command={visitsCommands.removeForEver}
              run={() => setDoomed(row)}
              size="compact-sm"
              variant="subtle"
              color="red"
            />
          </li>
        ))}
      </ul>
      {doomed && (
        <Dialog opened onClose={close} title={t('removeForEver')}>
          <p>{t('removeWarning', { title: `${doomed.place} · ${doomed.title}` })}</p>
          <Group justify="flex-end">
            <CommandButton command={dialogCommands.cancel} run={close} variant="default" data-autofocus />
            <CommandButton
              command={visitsCommands.removeForEver}
              run={() => {
                trash.remove(doomed);
                close();
              }}
              variant="outline"
              color="red"
            />
          </Group>
        </Dialog>
      )}
    </details>
  );
}
