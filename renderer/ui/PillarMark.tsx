import classes from './pillar-mark.module.css';

/** The colour mark of the n-th group of an instrument (from 0); it always stands beside the name. */
export function PillarMark({ position }: { position: number }) {
  return <span className={classes.mark} data-pillar={(position % 6) + 1} aria-hidden />;
}
