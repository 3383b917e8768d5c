import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { pillarRadar } from '../../shared/charts/pillar-radar.ts';
import { groupsOf } from '../../shared/domain/scoring/groups-of.ts';
import { useHeader, useInstrument, useScore } from '../client/visit-hooks.ts';
import { ChartCard } from './ChartCard.tsx';
import { DataTable } from './DataTable.tsx';
import { PillarMark } from './PillarMark.tsx';
import { ScoreValue } from './trace/ScoreValue.tsx';
import { useTrace } from './trace/trace.tsx';
import { useChartColors } from './use-chart-colors.ts';
import { useFormat } from './use-format.ts';

/** The radar of the pillars with its table: value, last visit's value, and how complete it is. */
export function PillarCard() {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const instrument = useInstrument();
  const { previous } = useHeader();
  const score = useScore();
  const colors = useChartColors();
  const openTrace = useTrace();
  const { groups, scale } = useMemo(() => groupsOf(instrument, score, previous), [instrument, score, previous]);
  const configuration = useMemo(
    () =>
      pillarRadar({
        labels: groups.map((group) => format.text(group.title)),
        values: groups.map((group) => group.value),
        label: t('home.this_visit'),
        ...(previous ? { previous: { label: previous.label, values: groups.map((group) => group.previous) } } : {}),
        scale,
        colors,
      }),
    [groups, scale, colors, format, previous, t],
  );
  const caption = (
    <>
      {t('home.index')}{' '}
      <strong>
        <ScoreValue node="root" display={score.display} />
      </strong>{' '}
      · {t('home.ofScale', scale)}
      {score.band !== null && <> · {score.band}</>}
      {score.missing.length > 0 && <> · {t('home.provisional', { count: score.missing.length })}</>}
    </>
  );
  return (
    <ChartCard
      title={t('home.groups', { count: groups.length })}
      configuration={configuration}
      onPick={(index) => openTrace(groups[index]?.id ?? 'root')}
    >
      <DataTable
        caption={caption}
        head={[t('home.pillar'), t('home.value'), ...(previous ? [t('home.last')] : []), t('home.complete')]}
        rows={groups.map((group, position) => ({
          id: group.id,
          cells: [
            <PillarMark key="name" position={position}>
              {format.text(group.title)}
            </PillarMark>,
            <ScoreValue key="value" node={group.id} display={group.display} />,
            ...(previous ? [format.decimal(group.previousText)] : []),
            `${group.rated}/${group.indicators}`,
          ],
        }))}
      />
    </ChartCard>
  );
}
