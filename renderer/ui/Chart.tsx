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
import { useEffect, useRef } from 'react';
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
}

/** A chart on screen. Every chart stands beside the table of its data. */
export function Chart({ configuration, label, height = 280 }: ChartProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (!canvas.current) return undefined;
    const chart = new ChartJs(canvas.current, configuration);
    return () => chart.destroy();
  }, [configuration]);
  return (
    <figure className={classes.chart} style={{ height }} aria-label={label}>
      <canvas ref={canvas} aria-hidden />
    </figure>
  );
}
