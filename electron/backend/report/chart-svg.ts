import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, GlobalFonts, SvgExportFlag } from '@napi-rs/canvas';
import { Chart, registerables, type ChartConfiguration, type ChartType } from 'chart.js';

Chart.register(...registerables);

/** Makes the shipped font known to the charts, which measure with it. Once per process. */
export function registerChartFont(fonts: string): void {
  if (!GlobalFonts.has('Source Sans 3')) {
    // Read here and not by the native library, which cannot see into the archive of the packaged app.
    GlobalFonts.register(readFileSync(join(fonts, 'source-sans-3-regular.ttf')), 'Source Sans 3');
  }
}

/** Draws a chart of shared/charts as vectors with real text in the paper's own font: what the screen shows, at any size. */
export function chartSvg<T extends ChartType>(
  configuration: ChartConfiguration<T, (number | null)[]>,
  width: number,
  height: number,
): string {
  const canvas = createCanvas(width, height, SvgExportFlag.NoPrettyXML);
  const still = Object.assign({}, configuration.options, { responsive: false, animation: false, devicePixelRatio: 1 });
  const chart = new Chart(
    canvas as unknown as HTMLCanvasElement,
    { ...configuration, options: still } as ChartConfiguration,
  );
  const svg = canvas.getContent().toString('utf8');
  chart.destroy();
  return forPaper(svg);
}

/**
 * The canvas places every letter by itself and leaves empty texts; the paper sets each text as one run in its own font.
 * Its clips cut nothing off, since all values are within their scale, and on paper each would become a soft mask.
 */
function forPaper(svg: string): string {
  return svg
    .replaceAll(/<clipPath\b[\s\S]*?<\/clipPath>/gu, '')
    .replaceAll(/ clip-path="[^"]*"/gu, '')
    .replaceAll(/<rect fill-opacity="0"[^>]*>/gu, '')
    .replaceAll(/<text\b[^>]*><\/text>/gu, '')
    .replaceAll(/font-family="[^"]*"/gu, 'font-family="Source"')
    .replaceAll(/ (x|y)="(-?[\d.e-]+),[^"]*"/gu, ' $1="$2"');
}
