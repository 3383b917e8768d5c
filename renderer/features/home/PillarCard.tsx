import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { pillarRadar } from '../../../shared/charts/pillar-radar.ts';
import { groupsOf } from '../../../shared/domain/scoring/groups-of.ts';
import { useHeader, useInstrument, useScore } from '../../backend/visit-hooks.ts';
import { Card } from '../../ui/Card.tsx';
import { Chart } from '../../ui/Chart.tsx';
import { PillarMark } from '../../ui/PillarMark.tsx';
import { ScoreValue } from '../../ui/trace/ScoreValue.tsx';
import { useChartColors } from '../../ui/use-chart-colors.ts';
import { useFormat } from '../../ui/use-format.ts';
import classes from './home.module.css';

/** The radar of the pillars with its table: value, last visit's value, and how complete it is. */
export function PillarCard() {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const instrument = useInstrument();
  const { previous } = useHeader();
  const score = useScore();
  const colors = useChartColors();
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
  return (
    <Card title={t('home.groups', { count: groups.length })}>
      <Chart configuration={configuration} label={t('home.groups', { count: groups.length })} />
      <table className={classes.table}>
        <caption className={classes.index}>
          {t('home.index')}{' '}
          <strong>
            <ScoreValue node="root" display={score.display} />
          </strong>{' '}
          · {t('home.ofScale', scale)}
          {score.missing.length > 0 && <> · {t('home.provisional', { count: score.missing.length })}</>}
        </caption>
        <thead>
          <tr>
            <th>{t('home.pillar')}</th>
            <th>{t('home.value')}</th>
            {previous && <th>{t('home.last')}</th>}
            <th>{t('home.complete')}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group, position) => (
            <tr key={group.id}>
              <th scope="row">
                <PillarMark position={position} />
                {format.text(group.title)}
              </th>
              <td>
                <ScoreValue node={group.id} display={group.display} />
              </td>
              {previous && <td>{format.decimal(group.previousText)}</td>}
              <td>
                {group.rated}/{group.indicators}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
