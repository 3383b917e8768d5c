import type { ChartConfiguration } from 'chart.js';
import { chartFont } from './chart-font.ts';
import type { ChartColors } from './pillar-radar.ts';
import { tickStep } from './tick-step.ts';

/** What bars of groups show: one bar a group, on the scale of the instrument. */
export interface GroupBarsInput {
  /** Each label carries its value as displayed, so that a bar never stands without its number. */
  labels: string[];
  /** Null where nothing counts yet. */
  values: (number | null)[];
  /** One colour for all bars, or one each. */
  fill: string | string[];
  scale: { min: number; max: number };
  colors: ChartColors;
  /** Room for the labels, so that the bars of several charts begin at one line; as wide as they are where absent. */
  labelWidth?: number;
}

/** Lying bars of the values of groups, the same on screen and on paper. */
export function groupBars(input: GroupBarsInput): ChartConfiguration<'bar', (number | null)[]> {
  const { colors, scale, labelWidth } = input;
  return {
    type: 'bar',
    data: {
      labels: input.labels,
      datasets: [{ data: input.values, backgroundColor: input.fill, barPercentage: 0.62, categoryPercentage: 1 }],
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: 'y',
      plugins: { legend: { display: false } },
      scales: {
        x: {
          // A bar is read by its length, so it begins at nothing, also where the lowest level is 1.
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
          ...(labelWidth === undefined ? {} : { afterFit: (axis) => (axis.width = labelWidth) }),
        },
      },
    },
  };
}
