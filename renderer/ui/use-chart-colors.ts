import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import type { ChartColors } from '../../shared/charts/pillar-radar.ts';

/** The colours of the page as charts need them: read from the tokens, again when the scheme changes. */
export function useChartColors(): ChartColors {
  const scheme = useComputedColorScheme('light');
  return useMemo(() => {
    const style = getComputedStyle(document.documentElement);
    const token = (name: string): string => style.getPropertyValue(name).trim();
    return { accent: token('--accent'), ink: token('--ink'), mute: token('--mute'), line: token('--line') };
    // The tokens change with the scheme.
  }, [scheme]);
}
