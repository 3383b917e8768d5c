import { z } from 'zod';
import { ErrorData } from '../../shared/contract/call.ts';
import { errorCodes } from '../../shared/domain/app-error.ts';
import { PendingAct } from '../../shared/schema/pending-act.ts';
import { keepInBrowser } from './keep-in-browser.ts';

const OfPage = PendingAct.extend({
  /** In which order the acts were done. */
  at: z.number(),
  /** So many of its changes are known to be on disk: a long act goes in parts. */
  saved: z.int().nonnegative(),
  /** Why the backend refused it: it waits for the person's decision, and nothing waits for it. */
  failure: ErrorData.extend({ code: z.enum(errorCodes) }).optional(),
});
/** An earlier version kept the words of an act, where its name stands now. */
const Unsent = z.preprocess((kept) => withoutLabel(kept), OfPage);
/** One act of the person that is not yet known to be on disk. Its batch id makes sending it twice harmless. */
export type UnsentAct = z.infer<typeof OfPage>;

const key = (visit: string): string => `tinjau.unsent.${visit}`;
const keyOf = (visit: string, batch: string): string => `${key(visit)}.${batch}`;
const batchLength = crypto.randomUUID().length;

/**
 * Keeps an act through a reload of the page. Each has an entry of its own, so that neither another page of this visit
 * nor a very long act takes others away. False when the browser has no room for it.
 */
export function keepUnsent(visit: string, act: UnsentAct): boolean {
  return keepInBrowser(keyOf(visit, act.batch), JSON.stringify(act));
}

/** Keeps an act no longer: it is on disk, or was given up. */
export function dropUnsent(visit: string, batch: string): void {
  localStorage.removeItem(keyOf(visit, batch));
}

/** Acts that an earlier page of this visit could not send. What cannot be understood stays where it is, never thrown away. */
export function readUnsent(visit: string): UnsentAct[] {
  adoptList(visit);
  const own = Object.keys(localStorage).filter(
    (name) => name.startsWith(`${key(visit)}.`) && name.length === key(visit).length + 1 + batchLength,
  );
  return own.flatMap((name) => read(name, Unsent) ?? []).sort((a, b) => a.at - b.at);
}

/** Deletes whatever this page kept of a visit that was deleted for ever: acts, and lines that were being typed. */
export function forgetVisit(visit: string): void {
  const own = Object.keys(localStorage).filter((name) => name.split(/[.:/]/u).includes(visit));
  for (const name of own) localStorage.removeItem(name);
}

/** An earlier version kept all acts of a visit as one list. */
function adoptList(visit: string): void {
  const acts = read(key(visit), z.array(z.preprocess((kept) => withoutLabel(kept), PendingAct)));
  if (acts?.every((act, at) => keepUnsent(visit, { ...act, at, saved: 0 }))) localStorage.removeItem(key(visit));
}

function read<S extends z.ZodType>(name: string, schema: S): z.output<S> | undefined {
  const text = localStorage.getItem(name);
  return text === null ? undefined : schema.safeParse(parsed(text)).data;
}

function withoutLabel(kept: unknown): unknown {
  if (typeof kept !== 'object' || kept === null || !('label' in kept)) return kept;
  const { label: _label, ...act } = kept;
  return act;
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
export function withAct(acts: readonly UnsentAct[], act: UnsentAct): UnsentAct[] {
  const last = acts.length > 1 ? acts.at(-1) : undefined;
  if (last === undefined || !isSameField(last, act)) return [...acts, act];
  return [...acts.slice(0, -1), { ...act, batch: last.batch }];
}

function isSameField(one: UnsentAct, other: UnsentAct): boolean {
  const [a, b] = [one.changes[0], other.changes[0]];
  if (one.changes.length !== 1 || other.changes.length !== 1 || a?.op !== 'set' || b?.op !== 'set') return false;
  const names = (fields: object): string => Object.keys(fields).sort().join(' ');
  return a.collection === b.collection && a.id === b.id && names(a.fields) === names(b.fields);
}
