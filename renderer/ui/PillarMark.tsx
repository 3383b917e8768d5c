import type { ReactNode } from 'react';
import classes from './pillar-mark.module.css';

/** The colour mark of the n-th group of an instrument (from 0), and the name that always stands beside it. */
export function PillarMark({ position, children }: { position: number; children?: ReactNode }) {
  return (
    <>
      <span className={classes.mark} data-pillar={(position % 6) + 1} aria-hidden />
      {children}
    </>
  );
}
