import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { completenessBars } from '../../../shared/charts/completeness-bars.ts';
import { groupsOf } from '../../../shared/domain/scoring/groups-of.ts';
import { useInstrument, useScore } from '../../client/visit-hooks.ts';
import { ChartCard } from '../../ui/ChartCard.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { PillarMark } from '../../ui/PillarMark.tsx';
import { useTrace } from '../../ui/trace/trace.tsx';
import { useChartColors } from '../../ui/use-chart-colors.ts';
import { useFormat } from '../../ui/use-format.ts';

const barHeight = 30;

/** How many indicators of each pillar have a value from everyone who rated them. */
export function CompletenessCard() {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  const instrument = useInstrument();
  const score = useScore();
  const colors = useChartColors();
  const openTrace = useTrace();
  const { groups } = useMemo(() => groupsOf(instrument, score), [instrument, score]);
  const configuration = useMemo(
    () =>
      completenessBars({
        labels: groups.map((group) => format.text(group.title)),
        rated: { label: t('rated'), values: groups.map((group) => group.rated) },
        missing: { label: t('missing'), values: groups.map((group) => group.indicators - group.rated) },
        colors,
      }),
    [groups, colors, format, t],
  );
  return (
    <ChartCard
      title={t('completeness')}
      configuration={configuration}
      height={80 + groups.length * barHeight}
      onPick={(index) => openTrace(groups[index]?.id ?? 'root')}
    >
      <DataTable
        head={[t('pillar'), t('rated'), t('missing')]}
        rows={groups.map((group, position) => ({
          id: group.id,
          cells: [
            <PillarMark key="name" position={position}>
              {format.text(group.title)}
            </PillarMark>,
            `${group.rated}/${group.indicators}`,
            group.indicators - group.rated,
          ],
        }))}
      />
    </ChartCard>
  );
}
