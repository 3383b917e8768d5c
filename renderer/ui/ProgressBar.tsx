import classes from './progress-bar.module.css';

interface ProgressBarProps {
  done: number;
  total: number;
  /** Position of the pillar whose colour it has (from 0); the accent without one. */
  pillar?: number;
}

/** How much of a whole is done. The numbers always stand beside it. */
export function ProgressBar({ done, total, pillar }: ProgressBarProps) {
  const percent = total === 0 ? 0 : (100 * done) / total;
  return (
    <span className={classes.track} data-pillar={pillar === undefined ? undefined : (pillar % 6) + 1} aria-hidden>
      <span className={classes.done} style={{ width: `${percent}%` }} />
    </span>
  );
}
