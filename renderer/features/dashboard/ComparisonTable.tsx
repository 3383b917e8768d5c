import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison, NodeDifference } from '../../../shared/domain/comparison/compare-visits.ts';
import type { Client } from '../../client/client.ts';
import { useIsBlind } from '../../client/use-is-blind.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './dashboard.module.css';
import { NodeMapping, type Mapping } from './NodeMapping.tsx';

interface ComparisonTableProps {
  comparison: Awaited<ReturnType<Client['scores']['compare']>>;
  mapping: Mapping;
  onMapping: (mapping: Mapping) => void;
}

const views = {
  changed: ({ change, delta }: NodeDifference) => change !== 'same' || (delta !== null && delta !== '0'),
  all: () => true,
};

/** Each node with its last and its present value; a new one can be said to stand for one that is gone. */
export function ComparisonTable({ comparison, mapping, onMapping }: ComparisonTableProps) {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  const [view, setView] = useState<keyof typeof views>('changed');
  const isBlind = useIsBlind();
  const { index, nodes: all } = comparison as Comparison;
  const nodes = all.map((row) => (isBlind(row.node) ? { ...row, now: null, delta: null, display: null } : row));
  const shown = nodes.filter(views[view]);
  return (
    <div className={classes.comparison}>
      <NativeSelect
        aria-label={t('compare.show')}
        value={view}
        data={(['changed', 'all'] as const).map((value) => ({ value, label: t(`compare.views.${value}`) }))}
        onChange={({ currentTarget }) => setView(currentTarget.value === 'all' ? 'all' : 'changed')}
      />
      <NodeMapping nodes={nodes} mapping={mapping} onMapping={onMapping} />
      <DataTable
        head={[t('compare.node'), t('compare.last'), t('now'), t('delta')]}
        rows={[
          { id: 'index', cells: [t('index'), ...numbersOf(index, format)] },
          ...shown.map((row) => ({
            id: row.node,
            cells: [<NodeName key="name" row={row} />, ...numbersOf(row, format)],
          })),
        ]}
      />
    </div>
  );
}

type Numbers = Pick<NodeDifference, 'last' | 'now' | 'display'>;

function numbersOf({ last, now, display }: Numbers, format: ReturnType<typeof useFormat>): string[] {
  return [last, now, display].map((value) => format.decimal(value));
}

function NodeName({ row }: { row: NodeDifference }) {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  return (
    <>
      <b>{row.node}</b> {format.text(row.title)}
      {row.change !== 'same' && <span className={classes.flag}> {t(`compare.changes.${row.change}`)}</span>}
      {row.lastTitle && (
        <del>
          {row.lastNode} {format.text(row.lastTitle)}
        </del>
      )}
    </>
  );
}
