import { VisuallyHidden } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorEntry } from '../../../shared/domain/instrument/list-indicators.ts';
import { standingOf } from '../../../shared/domain/progress/standing.ts';
import type { Sequence } from '../../../shared/domain/progress/sequence.ts';
import type { RatingValue } from '../../../shared/schema/assessment.ts';
import { useEntities } from '../../client/visit-hooks.ts';
import { useFormat } from '../../ui/use-format.ts';
import type { Position } from './use-position.ts';
import classes from './sequence-table.module.css';

interface SequenceTableProps {
  sequence: Sequence;
  viewer: string | undefined;
  position: Position;
}

const rowHeight = 34;
const columns = ['indicator', 'question', 'own', 'others', 'consensus', 'evidence', 'findings'] as const;

/** Every indicator as one row, under the same keys as the walk; only rows near the screen exist. */
export function SequenceTable({ sequence, viewer, position }: SequenceTableProps) {
  const { t } = useTranslation('checklist');
  const { entries, entry } = position;
  const box = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const at = entries.indexOf(entry);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, virtual]);
  const findings = useEntities('findings');
  const found = useMemo(() => countByIndicator(Object.values(findings)), [findings]);
  const rows = virtual.getVirtualItems();
  const before = rows[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (rows.at(-1)?.end ?? 0);
  return (
    <div ref={box} className={classes.box}>
      <VisuallyHidden component="h1">{t('title')}</VisuallyHidden>
      <table className={classes.table} aria-label={t('table.caption')} aria-rowcount={entries.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <th key={column} scope="col" className={classes[column]}>
                {t(`table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr aria-hidden style={{ height: before }} />
          {rows.map(({ index }) => {
            const each = entries[index];
            return (
              each && (
                <SequenceRow
                  key={each.indicator.id}
                  {...{ sequence, viewer, index }}
                  entry={each}
                  isHere={each === entry}
                  findings={found.get(each.indicator.id) ?? 0}
                  onChoose={() => (each === entry ? position.show({ view: 'one' }) : position.go(each.indicator.id))}
                />
              )
            );
          })}
          <tr aria-hidden style={{ height: after }} />
        </tbody>
      </table>
    </div>
  );
}

interface SequenceRowProps {
  sequence: Sequence;
  viewer: string | undefined;
  entry: IndicatorEntry;
  index: number;
  isHere: boolean;
  findings: number;
  onChoose: () => void;
}

function SequenceRow({ sequence, viewer, entry, index, isHere, findings, onChoose }: SequenceRowProps) {
  const { t } = useTranslation('checklist');
  const format = useFormat();
  const { id, question } = entry.indicator;
  const standing = standingOf(sequence, id, viewer);
  const text = (value: RatingValue | undefined): string =>
    value === undefined || value === 'BD' ? '–' : format.decimal(String(value));
  const others = standing.isBlind
    ? t('table.hidden')
    : standing.others.map((rating) => text(rating.value)).join(' · ') || '–';
  return (
    <tr aria-rowindex={index + 2} aria-current={isHere || undefined} className={classes.row}>
      <th scope="row">
        <button type="button" className={classes.choose} onClick={onChoose}>
          {id}
        </button>
      </th>
      <td className={classes.question} title={format.text(question)}>
        {format.text(question)}
      </td>
      <td className={classes.value}>{text(standing.own?.rating.value)}</td>
      <td className={classes.others} data-differs={standing.difference !== undefined || undefined}>
        {standing.difference && '▲ '}
        {others}
      </td>
      <td>{text(standing.consensus?.consensus.value)}</td>
      <td className={classes.evidence} data-lacks={standing.isWithoutEvidence || undefined}>
        {standing.evidence.length}
      </td>
      <td>{findings}</td>
    </tr>
  );
}

function countByIndicator(findings: readonly { indicators: string[] }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const indicator of findings.flatMap(({ indicators }) => indicators)) {
    counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  }
  return counts;
}
