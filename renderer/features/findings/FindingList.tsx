import { TextInput } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { filterFindings } from '../../../shared/domain/findings/filter-findings.ts';
import { findingGaps, findingGrades } from '../../../shared/domain/findings/finding-gaps.ts';
import { findingTitle } from '../../../shared/domain/findings/finding-title.ts';
import type { FindingGrade } from '../../../shared/schema/assessment.ts';
import type { Listed } from '../../client/visit-hooks.ts';
import { useFormat } from '../../ui/use-format.ts';
import classes from './finding-list.module.css';

interface FindingListProps {
  findings: readonly Listed<'findings'>[];
  opened: string | undefined;
  onOpen: (id: string) => void;
}

/** The findings that pass the filter; arrow keys move, Enter goes to the first field. */
export function FindingList({ findings, opened, onOpen }: FindingListProps) {
  const { t } = useTranslation('findings');
  const [sought, setSought] = useState('');
  const [chosen, setChosen] = useState<FindingGrade | 'all' | 'incomplete'>('all');
  const search = useDeferredValue(sought);
  const rows = useMemo(() => {
    const grade = chosen === 'all' || chosen === 'incomplete' ? undefined : chosen;
    return filterFindings(findings, { grade, isIncomplete: chosen === 'incomplete', search });
  }, [findings, chosen, search]);
  return (
    <section className={classes.column} aria-label={t('list')}>
      <TextInput
        id="seek-finding"
        size="xs"
        aria-label={t('search')}
        placeholder={t('search')}
        value={sought}
        onChange={(event) => setSought(event.currentTarget.value)}
      />
      <select
        className={classes.filter}
        aria-label={t('filter')}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value as typeof chosen)}
      >
        <option value="all">{`${t('all')} (${findings.length})`}</option>
        <option value="incomplete">{t('incomplete')}</option>
        {findingGrades.map((grade) => (
          <option key={grade} value={grade}>
            {`${t(`grades.${grade}`)} (${findings.filter((each) => each.grade === grade).length})`}
          </option>
        ))}
      </select>
      {rows.length === 0 && <p className={classes.none}>{t('noneFound')}</p>}
      <Rows rows={rows} opened={opened} onOpen={onOpen} />
    </section>
  );
}

interface RowsProps {
  rows: readonly Listed<'findings'>[];
  opened: string | undefined;
  onOpen: (id: string) => void;
}

function Rows({ rows, opened, onOpen }: RowsProps) {
  const box = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => 66,
    overscan: 8,
    getItemKey: (index) => rows[index]?.id ?? index,
  });
  const at = rows.findIndex(({ id }) => id === opened);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, virtual]);
  const press = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = by === undefined ? undefined : rows[Math.max(0, at + by)];
    if (next === undefined) return;
    event.preventDefault();
    onOpen(next.id);
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('[aria-current]')?.focus());
  };
  return (
    <div ref={box} className={classes.scroll}>
      <ul className={classes.all} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const finding = rows[index];
          return (
            finding && (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                aria-setsize={rows.length}
                aria-posinset={index + 1}
                className={classes.slot}
                style={{ transform: `translateY(${start}px)` }}
              >
                <Row finding={finding} isOpen={finding.id === opened} onOpen={onOpen} onKey={press} />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

interface RowProps {
  finding: Listed<'findings'>;
  isOpen: boolean;
  onOpen: (id: string) => void;
  onKey: (event: KeyboardEvent) => void;
}

function Row({ finding, isOpen, onOpen, onKey }: RowProps) {
  const { t } = useTranslation('findings');
  const { t: tFields } = useTranslation('fields');
  const { language } = useFormat();
  const gaps = findingGaps(finding);
  return (
    <button
      type="button"
      className={classes.row}
      aria-current={isOpen || undefined}
      onClick={() => {
        if (isOpen) document.getElementById('finding-title')?.focus();
        onOpen(finding.id);
      }}
      onKeyDown={onKey}
    >
      <span className={classes.grade} data-grade={finding.grade}>
        {t(`grades.${finding.grade}`)}
      </span>
      <strong className={classes.name}>{findingTitle(finding, language)}</strong>
      <span className={classes.facts}>
        {finding.indicators.slice(0, 3).join(', ')}
        {gaps.length > 0 && (
          <span className={classes.gaps}>
            {' '}
            {t('gapsShort', { fields: gaps.map((field) => tFields(`findings.${field}`).toLowerCase()).join(', ') })}
          </span>
        )}
      </span>
    </button>
  );
}
