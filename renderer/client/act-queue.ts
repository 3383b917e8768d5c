import type { PendingAct } from '../../shared/schema/pending-act.ts';
import type { Failure } from './client.ts';
import { dropUnsent, keepUnsent, readUnsent, withAct, type UnsentAct } from './unsent-acts.ts';

/** An act that the backend refused: it waits for the person to send it again or to give it up. */
export interface RefusedAct extends UnsentAct {
  failure: Failure;
}

/** The acts of a page that are not on disk, each kept through a reload until it is, or is given up. */
export interface ActQueue {
  /** In the order in which they were done. */
  waiting: () => readonly UnsentAct[];
  refused: () => readonly RefusedAct[];
  /** Whether all of them survive a reload. */
  isKept: () => boolean;
  /** Returns the batch under which it waits. */
  add: (act: PendingAct) => string;
  /** So many changes of an act are on disk. */
  saved: (batch: string, changes: number) => void;
  /** Sets an act aside with the reason. */
  refuse: (act: UnsentAct, failure: Failure) => void;
  /** Puts what was refused behind all others again. */
  retry: () => void;
  drop: (batch: string) => void;
}

/** Reads what an earlier page could not send. */
export function createActQueue(visit: string): ActQueue {
  let acts = readUnsent(visit);
  let latest = Math.max(0, ...acts.map(({ at }) => at));
  const next = (): number => (latest = Math.max(Date.now(), latest + 1));
  const unkept = new Set<string>();
  const waiting = (): UnsentAct[] => acts.filter(({ failure }) => failure === undefined);
  const refused = (): RefusedAct[] => acts.filter((act): act is RefusedAct => act.failure !== undefined);

  function keep(act: UnsentAct): void {
    if (keepUnsent(visit, act)) unkept.delete(act.batch);
    else unkept.add(act.batch);
  }

  /** An act that was given up meanwhile stays so. */
  function replace(act: UnsentAct): void {
    if (!acts.some(({ batch }) => batch === act.batch)) return;
    acts = acts.map((each) => (each.batch === act.batch ? act : each));
    keep(act);
  }

  function drop(batch: string): void {
    acts = acts.filter((act) => act.batch !== batch);
    dropUnsent(visit, batch);
    unkept.delete(batch);
  }

  function add(act: PendingAct): string {
    const inLine = withAct(waiting(), { ...act, at: next(), saved: 0 });
    acts = [...refused(), ...inLine];
    const last = inLine.at(-1) as UnsentAct;
    keep(last);
    return last.batch;
  }

  return {
    waiting,
    refused,
    isKept: () => unkept.size === 0,
    add,
    saved(batch, changes) {
      const act = acts.find((each) => each.batch === batch);
      if (!act || changes >= act.changes.length) drop(batch);
      else replace({ ...act, saved: changes });
    },
    refuse(act, failure) {
      replace({ ...act, failure });
    },
    retry() {
      const again = refused().map(({ failure: _failure, ...act }) => ({ ...act, at: next() }));
      acts = [...waiting(), ...again];
      again.forEach(keep);
    },
    drop,
  };
}
