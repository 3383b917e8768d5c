import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, GlobalFonts, SvgExportFlag, type SKRSContext2D } from '@napi-rs/canvas';
import { Chart, registerables, type ChartConfiguration, type ChartType } from 'chart.js';

Chart.register(...registerables);

/** Makes the shipped font known to the charts, which measure with it. Once per process. */
export function registerChartFont(fonts: string): void {
  if (!GlobalFonts.has('Source Sans 3')) {
    // Read here and not by the native library, which cannot see into the archive of the packaged app.
    GlobalFonts.register(readFileSync(join(fonts, 'source-sans-3-regular.ttf')), 'Source Sans 3');
  }
}

/** How wide a text of a chart is, in the chart's own points. */
export function chartTextWidth(text: string, size: number): number {
  const context = createCanvas(1, 1).getContext('2d');
  context.font = `${size}px 'Source Sans 3'`;
  return context.measureText(text).width;
}

/** Draws a chart of shared/charts as vectors with real text in the paper's own font: what the screen shows, at any size. */
export function chartSvg<T extends ChartType>(
  configuration: ChartConfiguration<T, (number | null)[]>,
  width: number,
  height: number,
): string {
  const canvas = createCanvas(width, height, SvgExportFlag.NoPrettyXML);
  const texts: string[] = [];
  const context = canvas.getContext('2d');
  context.fillText = (text, x, y) => {
    texts.push(textElement(context, text, { x, y }));
  };
  const still = Object.assign({}, configuration.options, { responsive: false, animation: false, devicePixelRatio: 1 });
  const chart = new Chart(
    canvas as unknown as HTMLCanvasElement,
    { ...configuration, options: still } as ChartConfiguration,
  );
  const svg = canvas.getContent().toString('utf8');
  chart.destroy();
  return withoutClips(svg).replace('</svg>', `${texts.join('')}</svg>`);
}

/**
 * A text as the chart would fill it, but as one run: the SVG of the canvas places letter by letter, and loses those
 * that the font joins, such as the ft of "Terdaftar".
 */
function textElement(context: SKRSContext2D, text: string, { x, y }: { x: number; y: number }): string {
  const { width, fontBoundingBoxAscent: above } = context.measureText(text);
  const { textAlign, textBaseline } = context;
  context.textBaseline = 'alphabetic';
  const baseline = y - above + context.measureText(text).fontBoundingBoxAscent;
  context.textBaseline = textBaseline;
  const isRight = textAlign === 'right' || textAlign === 'end';
  const left = x - (isRight ? width : textAlign === 'center' ? width / 2 : 0);
  const { a, b, c, d, e, f } = context.getTransform();
  const [, size = '12'] = /([\d.]+)px/u.exec(context.font) ?? [];
  const color = typeof context.fillStyle === 'string' ? context.fillStyle : '#000';
  const look = `font-family="Source" font-size="${size}" fill="${color}" transform="matrix(${[a, b, c, d, e, f].join(' ')})"`;
  return `<text x="${left}" y="${baseline}" ${look}>${escaped(text)}</text>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The clips cut nothing off, since all values are within their scale, and on paper each would become a soft mask. */
function withoutClips(svg: string): string {
  return svg
    .replaceAll(/<clipPath\b[\s\S]*?<\/clipPath>/gu, '')
    .replaceAll(/ clip-path="[^"]*"/gu, '')
    .replaceAll(/<rect fill-opacity="0"[^>]*>/gu, '');
}
