import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { IconCalendarPlus, IconPackageExport, IconTrash } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VisitSummary } from '../../../shared/schema/visit-summary.ts';
import { Pill } from '../../ui/Pill.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { ExportDialog } from './bundle/ExportDialog.tsx';
import { useTrash } from './use-trash.ts';
import classes from './visits.module.css';

const rowHeight = 47;
const columns = ['place', 'title', 'dates', 'status', 'rated', 'changed'] as const;

/** The visits that match, however many: only the rows on screen are drawn. */
export function VisitTable({ rows }: { rows: VisitSummary[] }) {
  const { t } = useTranslation('visits');
  const scroller = useRef<HTMLElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
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
    <section ref={scroller} className={classes.scroller} aria-label={t('title')}>
      <table className={classes.table} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column}>{t(`columns.${column}`)}</th>
            ))}
            <th>
              <VisuallyHidden>{t('columns.acts')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          <Gap height={above} />
          {items.map(({ index }) => {
            const row = rows[index];
            return row && <VisitRow key={row.id} row={row} index={index} />;
          })}
          <Gap height={below} />
        </tbody>
      </table>
    </section>
  );
}

function VisitRow({ row, index }: { row: VisitSummary; index: number }) {
  const { t } = useTranslation('visits');
  const { t: tApp } = useTranslation();
  const format = useFormat();
  return (
    <tr aria-rowindex={index + 2}>
      <td>
        <Link to="/visits/$visit/home" params={{ visit: row.id }} className={classes.place}>
          {row.place}
        </Link>{' '}
        {row.isSample && <Pill tone="warn">{tApp('sample')}</Pill>}
      </td>
      <td>{row.title}</td>
      <td className={classes.nowrap}>{format.dateRange(row.startDate, row.endDate)}</td>
      <td>
        <Pill tone={row.status === 'signed' || row.status === 'sealed' ? 'ok' : 'plain'}>
          {tApp(`status.${row.status}`)}
        </Pill>
      </td>
      <td className={classes.nowrap}>
        {t('of', { done: row.rated, all: row.indicators })}
        <ProgressBar done={row.rated} total={row.indicators} />
      </td>
      <td className={classes.nowrap}>{format.dateTime(row.lastChange)}</td>
      <td className={classes.nowrap}>
        <RowActs row={row} />
      </td>
    </tr>
  );
}

function RowActs({ row }: { row: VisitSummary }) {
  const { t } = useTranslation('visits');
  const navigate = useNavigate();
  const trash = useTrash();
  const [isExporting, setExporting] = useState(false);
  const next = t('nextFrom', { place: row.place });
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        title={next}
        aria-label={next}
        onClick={() => void navigate({ to: '/new', search: { from: row.id } })}
      >
        <IconCalendarPlus size={17} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        title={t('bundle.export', { place: row.place })}
        aria-label={t('bundle.export', { place: row.place })}
        onClick={() => setExporting(true)}
      >
        <IconPackageExport size={17} aria-hidden />
      </ActionIcon>
      {isExporting && <ExportDialog row={row} onClose={() => setExporting(false)} />}
      <ActionIcon
        variant="subtle"
        color="gray"
        title={t('toTrash')}
        aria-label={`${t('toTrash')}: ${row.place}`}
        onClick={() => trash.put(row)}
      >
        <IconTrash size={17} aria-hidden />
      </ActionIcon>
    </>
  );
}

function Gap({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td colSpan={columns.length + 1} className={classes.gap} style={{ height }}>
        {'\u00a0'}
      </td>
    </tr>
  );
}
