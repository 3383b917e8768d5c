import {
  BarController,
  BarElement,
  CategoryScale,
  Chart as ChartJs,
  Filler,
  Legend,
  LinearScale,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  Tooltip,
  type ChartConfiguration,
  type ChartType,
} from 'chart.js';
import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import classes from './chart.module.css';

ChartJs.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  Legend,
  LinearScale,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  Tooltip,
);

interface ChartProps {
  /** From shared/charts; draw again by giving another object. */
  configuration: ChartConfiguration<ChartType, (number | null)[]>;
  /** What a person who does not see it needs to know; its table stands beside it. */
  label: string;
  height?: number;
  /** Told which point or bar was clicked, by its place in the row of labels. */
  onPick?: (index: number) => void;
  /** Given the canvas, to copy it. */
  canvasRef?: RefObject<HTMLCanvasElement | null>;
}

/** A chart on screen. Every chart stands beside the table of its data, which does the same for the keyboard. */
export function Chart({ configuration, label, height = 280, onPick, canvasRef }: ChartProps) {
  const own = useRef<HTMLCanvasElement>(null);
  const canvas = canvasRef ?? own;
  const pick = useEffectEvent((index: number) => onPick?.(index));
  const isPickable = onPick !== undefined;
  useEffect(() => {
    if (!canvas.current) return undefined;
    const chart = new ChartJs(canvas.current, {
      ...configuration,
      options: {
        ...configuration.options,
        onClick: (_event, [hit]) => hit && pick(hit.index),
        onHover: (_event, hits, { canvas: drawn }) => {
          drawn.style.cursor = isPickable && hits.length > 0 ? 'pointer' : 'default';
        },
      },
    });
    return () => chart.destroy();
  }, [canvas, configuration, isPickable]);
  return (
    <figure className={classes.chart} style={{ height }} aria-label={label}>
      <canvas ref={canvas} aria-hidden />
    </figure>
  );
}
