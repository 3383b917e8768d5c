import type { ReactNode } from 'react';
import classes from './pill.module.css';

/** A short fact in an outline; its tone is never the only carrier of its meaning. */
export function Pill({
  tone = 'plain',
  children,
}: {
  tone?: 'plain' | 'accent' | 'ok' | 'warn' | 'bad';
  children: ReactNode;
}) {
  return (
    <span className={classes.pill} data-tone={tone}>
      {children}
    </span>
  );
}
