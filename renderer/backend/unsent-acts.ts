import { z } from 'zod';
import { Change } from '../../shared/schema/edit.ts';
import { ShortText } from '../../shared/schema/primitives.ts';

const Act = z.strictObject({
  batch: z.uuid(),
  by: ShortText,
  label: ShortText.optional(),
  changes: z.array(Change),
});
/** One act of the person that is not yet known to be on disk. Its batch id makes sending it twice harmless. */
export type Act = z.infer<typeof Act>;

const key = (visit: string): string => `tinjau.unsent.${visit}`;

/** Keeps unacknowledged acts through a reload of the page. */
export function keepUnsent(visit: string, acts: readonly Act[]): void {
  if (acts.length === 0) localStorage.removeItem(key(visit));
  else localStorage.setItem(key(visit), JSON.stringify(acts));
}

/** Acts that an earlier page of this visit could not send. What cannot be understood is set aside, never thrown away. */
export function readUnsent(visit: string): Act[] {
  const text = localStorage.getItem(key(visit));
  if (text === null) return [];
  const acts = z.array(Act).safeParse(parsed(text));
  if (acts.success) return acts.data;
  localStorage.setItem(`${key(visit)}.unreadable`, text);
  localStorage.removeItem(key(visit));
  return [];
}

/** Deletes whatever this page kept of a visit that was deleted for ever: acts, and lines that were being typed. */
export function forgetVisit(visit: string): void {
  const own = Object.keys(localStorage).filter((name) => name.split(/[.:/]/u).includes(visit));
  for (const name of own) localStorage.removeItem(name);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}

/**
 * Adds an act to those that wait. The first may be on its way already and is never touched; an act that only sets the
 * same fields of the same entity as the last waiting one replaces it, so that fast typing does not queue up.
 */
export function withAct(acts: readonly Act[], act: Act): Act[] {
  const last = acts.length > 1 ? acts.at(-1) : undefined;
  if (last === undefined || !isSameField(last, act)) return [...acts, act];
  return [...acts.slice(0, -1), { ...act, batch: last.batch }];
}

function isSameField(one: Act, other: Act): boolean {
  const [a, b] = [one.changes[0], other.changes[0]];
  if (one.changes.length !== 1 || other.changes.length !== 1 || a?.op !== 'set' || b?.op !== 'set') return false;
  const names = (fields: object): string => Object.keys(fields).sort().join(' ');
  return a.collection === b.collection && a.id === b.id && names(a.fields) === names(b.fields);
}
