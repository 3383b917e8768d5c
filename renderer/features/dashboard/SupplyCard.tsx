import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { supplyBars } from '../../../shared/charts/supply-bars.ts';
import { adoptionOf } from '../../../shared/domain/services/adoption.ts';
import { useCollection, useVisit } from '../../client/visit-hooks.ts';
import { Card } from '../../ui/Card.tsx';
import { ChartCard } from '../../ui/ChartCard.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { useChartColors } from '../../ui/use-chart-colors.ts';
import { useFormat } from '../../ui/use-format.ts';
import classes from './dashboard.module.css';
import { serviceName } from '../../../shared/domain/services/service-name.ts';

const counts = ['target', 'registered', 'active'] as const;
const rowHeight = 52;

/** Supply against demand: for whom each service is meant, who is registered, who really uses it. */
export function SupplyCard() {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  const visit = useVisit().getState().id;
  const services = useCollection('services');
  const colors = useChartColors();
  const configuration = useMemo(
    () =>
      supplyBars({
        labels: services.map((service) => serviceName(service, format.language)),
        series: counts.map((count) => ({
          label: t(`supply.${count}`),
          values: services.map((service) => service[count] ?? null),
        })),
        colors,
        locale: format.language,
      }),
    [services, colors, format.language, t],
  );
  if (services.length === 0) {
    return (
      <Card title={t('supply.title')}>
        <p className={classes.none}>
          {t('supply.none')}{' '}
          <Link to="/visits/$visit/survey" params={{ visit }}>
            {t('supply.add')}
          </Link>
        </p>
      </Card>
    );
  }
  return (
    <ChartCard title={t('supply.title')} configuration={configuration} height={70 + services.length * rowHeight}>
      <DataTable
        head={[t('supply.service'), ...counts.map((count) => t(`supply.${count}`)), t('supply.adoption')]}
        rows={services.map((service) => {
          const adoption = adoptionOf(service);
          return {
            id: service.id,
            cells: [
              serviceName(service, format.language),
              ...counts.map((count) => (service[count] === undefined ? '–' : format.count(service[count]))),
              adoption ? (
                <>
                  {format.decimal(adoption.percent)} %
                  {adoption.isLow && <span className={classes.flag}> ▲ {t('supply.low')}</span>}
                </>
              ) : (
                '–'
              ),
            ],
          };
        })}
      />
    </ChartCard>
  );
}
