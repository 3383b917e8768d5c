import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

/** What to do first, where there is nothing yet. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <p className={classes.title}>{title}</p>
      {children}
    </div>
  );
}
