import type { ReactNode } from 'react';
import classes from './card.module.css';

/** A card of the page, with its small heading. */
export function Card({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <section className={classes.card}>
      {title !== undefined && <h2>{title}</h2>}
      {children}
    </section>
  );
}
