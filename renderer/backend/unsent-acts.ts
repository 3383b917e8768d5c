import type { Change } from '../../shared/schema/edit.ts';

/** One act of the person that is not yet known to be on disk. Its batch id makes sending it twice harmless. */
export interface Act {
  batch: string;
  by: string;
  label?: string | undefined;
  changes: Change[];
}

const key = (visit: string): string => `tinjau.unsent.${visit}`;

/** Keeps unacknowledged acts through a reload of the page. */
export function keepUnsent(visit: string, acts: readonly Act[]): void {
  if (acts.length === 0) localStorage.removeItem(key(visit));
  else localStorage.setItem(key(visit), JSON.stringify(acts));
}

/** Acts that an earlier page of this visit could not send; the backend validates them again. */
export function readUnsent(visit: string): Act[] {
  const text = localStorage.getItem(key(visit));
  return text === null ? [] : (JSON.parse(text) as Act[]);
}
