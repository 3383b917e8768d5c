import type { ChartConfiguration, ChartOptions } from 'chart.js';
import { chartFont } from './chart-font.ts';
import type { ChartColors } from './pillar-radar.ts';
import { tickStep } from './tick-step.ts';

/** Two visits side by side, group by group, on the scale of the instrument. */
export interface ComparisonInput {
  labels: string[];
  last: { label: string; values: (number | null)[] };
  now: { label: string; values: (number | null)[] };
  scale: { min: number; max: number };
  colors: ChartColors;
}

/** Lying bars in pairs: the last visit, hollow, and this one. */
export function comparisonBars(input: ComparisonInput): ChartConfiguration<'bar', (number | null)[]> {
  const { colors } = input;
  const bar = { barPercentage: 0.85, categoryPercentage: 0.72, borderWidth: 1 };
  return {
    type: 'bar',
    data: {
      labels: input.labels,
      datasets: [
        {
          label: input.last.label,
          data: input.last.values,
          backgroundColor: 'transparent',
          borderColor: colors.mute,
          ...bar,
        },
        {
          label: input.now.label,
          data: input.now.values,
          backgroundColor: colors.accent,
          borderColor: colors.accent,
          ...bar,
        },
      ],
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: 'y',
      plugins: { legend: { position: 'bottom', labels: { color: colors.ink, font: chartFont(11), boxWidth: 12 } } },
      scales: axes(input),
    },
  };
}

function axes({ colors, scale }: ComparisonInput): NonNullable<ChartOptions<'bar'>['scales']> {
  return {
    x: {
      min: Math.min(0, scale.min),
      max: scale.max,
      ticks: { ...tickStep(scale), color: colors.mute, font: chartFont(10) },
      grid: { color: colors.line, drawTicks: false },
      border: { display: false },
    },
    y: {
      ticks: { color: colors.ink, font: chartFont(12), autoSkip: false },
      grid: { display: false },
      border: { color: colors.mute },
    },
  };
}
