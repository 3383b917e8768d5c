import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { comparisonBars } from '../../../shared/charts/comparison-bars.ts';
import { groupsOf } from '../../../shared/domain/scoring/groups-of.ts';
import { useHeader, useInstrument, useScore } from '../../client/visit-hooks.ts';
import { Card } from '../../ui/Card.tsx';
import { ChartCard } from '../../ui/ChartCard.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { PillarMark } from '../../ui/PillarMark.tsx';
import { ScoreValue } from '../../ui/trace/ScoreValue.tsx';
import { useTrace } from '../../ui/trace/trace.tsx';
import { useChartColors } from '../../ui/use-chart-colors.ts';
import { useFormat } from '../../ui/use-format.ts';
import classes from './dashboard.module.css';

const pairHeight = 44;

/** This visit against the last: improvement as it is published, this minus last. */
export function ComparisonCard() {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  const instrument = useInstrument();
  const score = useScore();
  const { previous } = useHeader();
  const colors = useChartColors();
  const openTrace = useTrace();
  const { groups, scale } = useMemo(() => groupsOf(instrument, score, previous), [instrument, score, previous]);
  const configuration = useMemo(
    () =>
      comparisonBars({
        labels: groups.map((group) => format.text(group.title)),
        last: { label: previous?.label ?? '', values: groups.map((group) => group.previous) },
        now: { label: t('now'), values: groups.map((group) => group.value) },
        scale,
        colors,
      }),
    [groups, scale, colors, format, previous, t],
  );
  if (!previous) {
    return (
      <Card title={t('comparison')}>
        <p className={classes.none}>{t('noPrevious')}</p>
      </Card>
    );
  }
  return (
    <ChartCard
      title={t('comparison')}
      configuration={configuration}
      height={70 + groups.length * pairHeight}
      onPick={(index) => openTrace(groups[index]?.id ?? 'root')}
    >
      <DataTable
        head={[t('pillar'), previous.label, t('now'), t('delta')]}
        rows={groups.map((group, position) => ({
          id: group.id,
          cells: [
            <PillarMark key="name" position={position}>
              {format.text(group.title)}
            </PillarMark>,
            format.decimal(group.previousText),
            <ScoreValue key="value" node={group.id} display={group.display} />,
            format.decimal(group.delta),
          ],
        }))}
      />
    </ChartCard>
  );
}
