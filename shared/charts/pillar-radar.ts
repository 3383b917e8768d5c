import type { ChartConfiguration, ChartOptions } from 'chart.js';
import { chartFont } from './chart-font.ts';
import { tickStep } from './tick-step.ts';

/** What a radar of the instrument's first level shows. */
export interface RadarInput {
  labels: string[];
  /** Values of this visit; null where nothing counts yet. */
  values: (number | null)[];
  label: string;
  /** Values of the visit before, when there was one. */
  previous?: { label: string; values: (number | null)[] };
  scale: { min: number; max: number };
  colors: ChartColors;
}

/** Colours of a chart, as CSS colours. */
export interface ChartColors {
  accent: string;
  ink: string;
  mute: string;
  line: string;
}

/** The radar of the pillars, the same on screen and on paper. */
export function pillarRadar(input: RadarInput): ChartConfiguration<'radar', (number | null)[]> {
  const { colors, previous } = input;
  const now = {
    label: input.label,
    data: input.values,
    borderColor: colors.accent,
    backgroundColor: `${colors.accent}22`,
    pointBackgroundColor: colors.accent,
    borderWidth: 2,
    pointRadius: 3,
  };
  const before = previous && {
    label: previous.label,
    data: previous.values,
    borderColor: colors.mute,
    backgroundColor: 'transparent',
    borderDash: [4, 4],
    borderWidth: 1,
    pointRadius: 0,
  };
  return {
    type: 'radar',
    data: { labels: input.labels, datasets: before ? [now, before] : [now] },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      layout: { padding: 4 },
      plugins: { legend: { display: before !== undefined, labels: { color: colors.mute, font: chartFont(12) } } },
      scales: { r: spokes(input) },
    },
  };
}

function spokes({ colors, scale }: RadarInput): NonNullable<ChartOptions<'radar'>['scales']>['r'] {
  return {
    // A radar is read from its centre, so the centre is nothing, also where the lowest level is 1.
    min: Math.min(0, scale.min),
    max: scale.max,
    ticks: { ...tickStep(scale), color: colors.mute, backdropColor: 'transparent', font: chartFont(10) },
    grid: { color: colors.line },
    angleLines: { color: colors.line },
    pointLabels: { color: colors.ink, font: chartFont(13) },
  };
}
