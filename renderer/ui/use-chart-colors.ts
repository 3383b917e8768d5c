import { useMemo, useSyncExternalStore } from 'react';
import type { ChartColors } from '../../shared/charts/pillar-radar.ts';

const tokens = ['--accent', '--ink', '--mute', '--line'];
const pillarTokens = ['1', '2', '3', '4', '5', '6'].map((number) => `--pillar-${number}`);

/** The colours of the page as charts need them: read from the tokens, again whenever the appearance changes. */
export function useChartColors(): ChartColors {
  const [accent = '', ink = '', mute = '', line = ''] = useTokens(tokens);
  return useMemo(() => ({ accent, ink, mute, line }), [accent, ink, mute, line]);
}

/** The colours of the pillars, in the order in which an instrument uses them. */
export function usePillarColors(): string[] {
  return useTokens(pillarTokens);
}

function useTokens(names: string[]): string[] {
  const read = useSyncExternalStore(subscribe, () => readTokens(names));
  return useMemo(() => read.split('|'), [read]);
}

function readTokens(names: string[]): string {
  const style = getComputedStyle(document.documentElement);
  return names.map((name) => style.getPropertyValue(name).trim()).join('|');
}

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  const attributeFilter = ['data-mantine-color-scheme', 'data-projector'];
  observer.observe(document.documentElement, { attributes: true, attributeFilter });
  return () => observer.disconnect();
}
