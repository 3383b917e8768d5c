import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { VisitSummary } from '../../../shared/schema/visit-summary.ts';
import { Pill } from '../../ui/Pill.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useTrash } from './use-trash.tsx';
import classes from './visits.module.css';

const rowHeight = 46;

/** The visits that match, however many: only the rows on screen are drawn. */
export function VisitTable({ rows }: { rows: VisitSummary[] }) {
  const { t } = useTranslation('visits');
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    initialRect: { width: 1000, height: 600 },
  });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div ref={scroller} className={classes.scroller} tabIndex={0} role="region" aria-label={t('title')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th>{t('columns.place')}</th>
            <th>{t('columns.title')}</th>
            <th>{t('columns.dates')}</th>
            <th>{t('columns.status')}</th>
            <th>{t('columns.rated')}</th>
            <th>{t('columns.changed')}</th>
            <th aria-label={t('toTrash')} />
          </tr>
        </thead>
        <tbody>
          <Gap height={above} />
          {items.map(({ index }) => {
            const row = rows[index];
            return row && <VisitRow key={row.id} row={row} />;
          })}
          <Gap height={below} />
        </tbody>
      </table>
    </div>
  );
}

function VisitRow({ row }: { row: VisitSummary }) {
  const { t } = useTranslation('visits');
  const { t: tApp } = useTranslation();
  const format = useFormat();
  const trash = useTrash();
  return (
    <tr>
      <td>
        <Link to="/visits/$visit/home" params={{ visit: row.id }} className={classes.place}>
          {row.place}
        </Link>{' '}
        {row.isSample && <Pill tone="warn">{tApp('sample')}</Pill>}
      </td>
      <td>{row.title}</td>
      <td className={classes.nowrap}>{format.dateRange(row.startDate, row.endDate)}</td>
      <td>{tApp(`status.${row.status}`)}</td>
      <td className={classes.nowrap}>{t('of', { done: row.rated, all: row.indicators })}</td>
      <td className={classes.nowrap}>{format.dateTime(row.lastChange)}</td>
      <td>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`${t('toTrash')}: ${row.place}`}
          onClick={() => trash.put(row)}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </td>
    </tr>
  );
}

function Gap({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td colSpan={7} className={classes.gap} style={{ height }} />
    </tr>
  );
}
