import classes from './key-cap.module.css';

/** A key, shown beside what it does. */
export function KeyCap({ children }: { children: string }) {
  return <kbd className={classes.key}>{children}</kbd>;
}
