import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { groupBars } from '../../../shared/charts/group-bars.ts';
import { groupsOf, subGroupsOf } from '../../../shared/domain/scoring/groups-of.ts';
import { useHeader, useInstrument, useScore } from '../../client/visit-hooks.ts';
import { ChartCard } from '../../ui/ChartCard.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { PillarMark } from '../../ui/PillarMark.tsx';
import { ScoreValue } from '../../ui/trace/ScoreValue.tsx';
import { useTrace } from '../../ui/trace/trace.tsx';
import { useChartColors, usePillarColors } from '../../ui/use-chart-colors.ts';
import { useFormat } from '../../ui/use-format.ts';

const barHeight = 26;

/** Every sub-dimension as a bar in the colour of its pillar. */
export function SubGroupsCard() {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  const instrument = useInstrument();
  const score = useScore();
  const { previous } = useHeader();
  const colors = useChartColors();
  const pillars = usePillarColors();
  const openTrace = useTrace();
  const rows = useMemo(() => subGroupsOf(instrument, score, previous), [instrument, score, previous]);
  const configuration = useMemo(
    () =>
      groupBars({
        labels: rows.map((row) => `${row.id}  ${format.decimal(row.display)}`),
        values: rows.map((row) => row.value),
        fill: rows.map((row) => pillars[row.pillar % pillars.length] ?? colors.accent),
        scale: groupsOf(instrument, score).scale,
        colors,
      }),
    [rows, pillars, colors, format, instrument, score],
  );
  return (
    <ChartCard
      title={t('subGroups')}
      configuration={configuration}
      height={40 + rows.length * barHeight}
      onPick={(index) => openTrace(rows[index]?.id ?? 'root')}
    >
      <DataTable
        head={[t('subGroup'), t('value'), ...(previous ? [t('delta')] : [])]}
        rows={rows.map((row) => ({
          id: row.id,
          cells: [
            <PillarMark key="name" position={row.pillar}>
              {row.id} · {format.text(row.title)}
            </PillarMark>,
            <ScoreValue key="value" node={row.id} display={row.display} />,
            ...(previous ? [format.decimal(row.delta)] : []),
          ],
        }))}
      />
    </ChartCard>
  );
}
