import type { ChartConfiguration } from 'chart.js';
import { chartFont } from './chart-font.ts';
import type { ChartColors } from './pillar-radar.ts';

/** How many indicators of each group are rated, and how many are not. */
export interface CompletenessInput {
  labels: string[];
  rated: { label: string; values: number[] };
  missing: { label: string; values: number[] };
  colors: ChartColors;
}

/** Lying bars of counts: what is done, and behind it what is left. */
export function completenessBars(input: CompletenessInput): ChartConfiguration<'bar', (number | null)[]> {
  const { colors } = input;
  const bar = { barPercentage: 0.62, categoryPercentage: 1 };
  return {
    type: 'bar',
    data: {
      labels: input.labels,
      datasets: [
        { label: input.rated.label, data: input.rated.values, backgroundColor: colors.accent, ...bar },
        { label: input.missing.label, data: input.missing.values, backgroundColor: colors.line, ...bar },
      ],
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: 'y',
      plugins: { legend: { position: 'bottom', labels: { color: colors.ink, font: chartFont(11), boxWidth: 12 } } },
      scales: {
        x: {
          stacked: true,
          beginAtZero: true,
          ticks: { color: colors.mute, font: chartFont(10), precision: 0 },
          grid: { color: colors.line, drawTicks: false },
          border: { display: false },
        },
        y: {
          stacked: true,
          ticks: { color: colors.ink, font: chartFont(12), autoSkip: false },
          grid: { display: false },
          border: { color: colors.mute },
        },
      },
    },
  };
}
