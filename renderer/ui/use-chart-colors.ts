import { useMemo, useSyncExternalStore } from 'react';
import type { ChartColors } from '../../shared/charts/pillar-radar.ts';

const tokens = ['--accent', '--ink', '--mute', '--line'] as const;

/** The colours of the page as charts need them: read from the tokens, again whenever the appearance changes. */
export function useChartColors(): ChartColors {
  const read = useSyncExternalStore(subscribe, readTokens);
  return useMemo(() => {
    const [accent = '', ink = '', mute = '', line = ''] = read.split('|');
    return { accent, ink, mute, line };
  }, [read]);
}

function readTokens(): string {
  const style = getComputedStyle(document.documentElement);
  return tokens.map((name) => style.getPropertyValue(name).trim()).join('|');
}

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  const attributeFilter = ['data-mantine-color-scheme', 'data-projector'];
  observer.observe(document.documentElement, { attributes: true, attributeFilter });
  return () => observer.disconnect();
}
