import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VisitSummary } from '../../../shared/schema/visit-summary.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useTrash } from './use-trash.ts';
import classes from './visits.module.css';

/** What was thrown away and can still be had back. Only the one act that nothing undoes is asked about. */
export function TrashList({ rows }: { rows: VisitSummary[] }) {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const { t: tApp } = useTranslation();
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
            <Button size="compact-sm" variant="default" onClick={() => trash.restore(row)}>
              {t('restore')}
            </Button>
            <Button size="compact-sm" variant="subtle" color="red" onClick={() => setDoomed(row)}>
              {t('removeForEver')}
            </Button>
          </li>
        ))}
      </ul>
      {doomed && (
        <Modal opened onClose={close} title={t('removeForEver')}>
          <p>{t('removeWarning', { title: `${doomed.place} · ${doomed.title}` })}</p>
          <Group justify="flex-end">
            <Button variant="default" data-autofocus onClick={close}>
              {tApp('cancel')}
            </Button>
            <Button
              variant="outline"
              color="red"
              onClick={() => {
                trash.remove(doomed);
                close();
              }}
            >
              {t('removeForEver')}
            </Button>
          </Group>
        </Modal>
      )}
    </details>
  );
}
