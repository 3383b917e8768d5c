import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { VisitSummary } from '../../../shared/schema/visit-summary.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useTrash } from './use-trash.tsx';
import classes from './visits.module.css';

/** What was thrown away and can still be had back. */
export function TrashList({ rows }: { rows: VisitSummary[] }) {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const trash = useTrash();
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
            <Button size="compact-sm" variant="subtle" color="red" onClick={() => trash.remove(row)}>
              {t('removeForEver')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
