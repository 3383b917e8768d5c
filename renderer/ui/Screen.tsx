import { useEffect, type ReactNode } from 'react';
import classes from './screen.module.css';
import { Slot, useSlotPlace } from './slots.tsx';

interface ScreenProps {
  /** Name of the screen: the window's title and the page's first heading unless `heading` stands in for it. */
  title: string;
  /** Beside the title: dates, states. */
  badges?: ReactNode;
  /** At the right end of the title's row; one filled button at most. */
  actions?: ReactNode;
  /** Replaces the whole title row, heading included. */
  heading?: ReactNode;
  /** The right column: what belongs to the thing in the middle. */
  aside?: ReactNode;
  /** Below the sections in the left rail. */
  rail?: ReactNode;
  /** The foot: keys on the left, counts on the right. */
  foot?: { keys?: ReactNode; counts?: ReactNode };
  children: ReactNode;
}

/** One screen inside the frame. */
export function Screen({ title, badges, actions, heading, aside, rail, foot, children }: ScreenProps) {
  const notice = useSlotPlace('notice');
  useEffect(() => {
    document.title = `${title} – Tinjau`;
  }, [title]);
  return (
    <>
      <main id="content" tabIndex={-1} className={classes.main}>
        {heading ?? (
          <header className={classes.heading}>
            <h1>{title}</h1>
            {badges}
            <div className={classes.actions}>{actions}</div>
          </header>
        )}
        <div ref={notice} />
        {children}
      </main>
      {aside !== undefined && <aside className={classes.aside}>{aside}</aside>}
      {rail !== undefined && <Slot name="rail">{rail}</Slot>}
      {foot && (
        <Slot name="foot">
          <div className={classes.keys}>{foot.keys}</div>
          <div>{foot.counts}</div>
        </Slot>
      )}
    </>
  );
}
