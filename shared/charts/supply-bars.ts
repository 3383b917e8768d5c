import type { ChartConfiguration } from 'chart.js';
import { chartFont } from './chart-font.ts';
import type { ChartColors } from './pillar-radar.ts';

/** Services as bars: who should use them, who is registered, who uses them. */
export interface SupplyBarsInput {
  labels: string[];
  /** One row of counts a series, null where it was not asked. */
  series: { label: string; values: (number | null)[] }[];
  colors: ChartColors;
  /** `id` or `en`: how thousands are written. */
  locale: string;
}

/** Supply against demand: lying bars of target, registered and active users of each service. */
export function supplyBars(input: SupplyBarsInput): ChartConfiguration<'bar', (number | null)[]> {
  const { colors } = input;
  const fills = [colors.line, colors.mute, colors.accent];
  return {
    type: 'bar',
    data: {
      labels: input.labels,
      datasets: input.series.map(({ label, values }, index) => ({
        label,
        data: values,
        backgroundColor: fills[index % fills.length] ?? colors.accent,
        barPercentage: 0.85,
        categoryPercentage: 0.72,
      })),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: 'y',
      locale: input.locale,
      plugins: { legend: { position: 'bottom', labels: { color: colors.ink, font: chartFont(11), boxWidth: 12 } } },
      scales: {
        x: {
          beginAtZero: true,
          ticks: { color: colors.mute, font: chartFont(10), precision: 0 },
          grid: { color: colors.line, drawTicks: false },
          border: { display: false },
        },
        y: {
          ticks: { color: colors.ink, font: chartFont(12), autoSkip: false },
          grid: { display: false },
          border: { color: colors.mute },
        },
      },
    },
  };
}
