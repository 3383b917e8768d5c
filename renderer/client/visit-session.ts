import type { Actor } from '../../shared/schema/actor.ts';
import { actorOf } from '../../shared/domain/team/actors.ts';
import type { Planned } from '../../shared/domain/edits/act-plan.ts';
import { sentence } from '../../shared/domain/sentence.ts';
import type { ErrorData } from '../../shared/contract/call.ts';
import { changesPerCall } from '../../shared/contract/size-limits.ts';
import type { Saved, VisitView } from '../../shared/contract/visits.ts';
import { AppError, type ErrorCode } from '../../shared/domain/app-error.ts';
import { partEnd } from '../../shared/domain/edits/act-parts.ts';
import { applyChanges } from '../../shared/domain/edits/apply-change.ts';
import { proveAct } from '../../shared/domain/edits/prove-act.ts';
import type { Content } from '../../shared/schema/content.ts';
import { createActQueue, type RefusedAct } from './act-queue.ts';
import { failureOf, type Client, type Failure } from './client.ts';
import { createDiskContent } from './disk-content.ts';
import { missedSince } from './missed-edits.ts';
import type { UnsentAct } from './unsent-acts.ts';

const reconnectPause = 1500;
/** After so long what could not be saved is sent again by itself: the disk may have room by then. Milliseconds. */
const resendPause = 5000;
/** The store is in trouble, not the act: all wait, in their order. */
const storeTroubles: readonly ErrorCode[] = ['store-io', 'store-corrupt', 'store-newer', 'cancelled'];

/** What the page knows of the visit that is open. */
export interface VisitState {
  id: string;
  /** What is on disk, with what is on its way there already applied. */
  content: Content;
  /** When the last edit known to be on disk was written. */
  savedAt: string | undefined;
  /** Acts that are on their way to the disk. */
  unsent: number;
  /** How far the act that is being sent has come, where it takes several calls. */
  saving: { saved: number; of: number } | undefined;
  /** Why nothing can be saved at the moment; what waits is sent again in its order. */
  failure: Failure | undefined;
  refused: readonly RefusedAct[];
  /** Whether all of this survives a reload: the browser has room for only so much. */
  isKept: boolean;
  readOnly: ErrorData | undefined;
  tornBytes: number;
  /** What was damaged and could be made again without loss when the visit was opened. */
  rebuilt: ErrorData | undefined;
}

/** The live visit: every screen reads from it and changes through it. */
export interface VisitSession {
  getState: () => VisitState;
  subscribe: (listener: () => void) => () => void;
  /** In whose name the next edits are made. */
  actAs: (actor: Actor) => void;
  /** In whose name calls are made that change the visit by themselves. */
  actor: () => Actor;
  /**
   * Applies at once and saves in order; the batch that is returned names the act for `undo`. What changes nothing is no
   * act.
   * @throws AppError when the act could never be saved; nothing is changed then.
   */
  edit: (what: Planned) => string;
  /** Takes back the last act, or the one of this batch. @throws AppError `refused` while an act is not saved yet. */
  undo: (batch?: string) => Promise<Saved>;
  redo: () => Promise<Saved>;
  /** Sends again what could not be saved and what was refused. */
  retry: () => void;
  /**
   * Gives up an act that was refused, or the one that waits first, and takes back what is on disk of it; those behind it
   * go on. @throws AppError when a part of it stays.
   */
  discard: (batch?: string) => Promise<void>;
  /** Takes in edits that the backend made for this page, such as added evidence. */
  accept: (saved: Saved) => void;
  /** Begins to listen for what others save, and sends what an earlier page could not. Ends with what it returns. */
  connect: () => () => void;
}

/** Opens the live side of a visit for one person. */
export function createVisitSession(client: Client, view: VisitView, opening: Actor): VisitSession {
  const visit = view.id;
  let actor = opening;
  const disk = createDiskContent(view);
  const queue = createActQueue(visit);
  /** Whether acts were laid over edits of others that may be the later ones: known when all of them are on disk. */
  let isMixed = false;
  let sending: Promise<void> | undefined;
  let catchingUp: Promise<void> | undefined;
  let isOpen = false;
  let resending: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  let state: VisitState = {
    id: visit,
    content: withWaiting(),
    savedAt: view.savedAt,
    failure: undefined,
    readOnly: view.readOnly,
    tornBytes: view.tornBytes,
    rebuilt: view.rebuilt,
    ...ofActs(),
  };

  function ofActs(): Pick<VisitState, 'unsent' | 'saving' | 'refused' | 'isKept'> {
    const waiting = queue.waiting();
    const [first] = waiting;
    const isLong = first && (first.saved > 0 || first.changes.length > changesPerCall);
    const saving = isLong ? { saved: first.saved, of: first.changes.length } : undefined;
    return { unsent: waiting.length, saving, refused: queue.refused(), isKept: queue.isKept() };
  }

  /** An act that no longer fits, because somebody removed its entity, is left to the backend, which says so. */
  function withWaiting(): Content {
    const waiting = queue.waiting();
    isMixed = waiting.length > 0;
    return waiting.reduce((before, { changes, saved }) => {
      try {
        return applyChanges(before, changes.slice(saved));
      } catch (error) {
        if (error instanceof AppError) return before;
        throw error;
      }
    }, disk.content());
  }

  function set(changed: Partial<VisitState>): void {
    state = { ...state, ...changed, ...ofActs() };
    for (const listener of listeners) listener();
  }

  function send(): void {
    if (sending || queue.waiting().length === 0) return;
    clearTimeout(resending);
    sending = sendWaiting().finally(() => {
      sending = undefined;
      if (state.failure === undefined) send();
      else if (isOpen) resending = setTimeout(send, resendPause);
    });
  }

  async function sendWaiting(): Promise<void> {
    for (let [act] = queue.waiting(); act; [act] = queue.waiting()) {
      try {
        await sendPart(act);
      } catch (error) {
        const failure = failureOf(error);
        if (isOfStore(failure)) return set({ failure });
        queue.refuse(act, failure);
        set({ content: withWaiting(), failure: undefined });
      }
    }
  }

  async function sendPart({ batch, act, changes, saved: from, ...who }: UnsentAct): Promise<void> {
    const part = changes.slice(from, partEnd(changes, from));
    const saved = await client.visits.edit({ visit, ...actorOf(who), batch, act, from, changes: part });
    accept(saved);
    queue.saved(batch, from + part.length);
    const isLast = queue.waiting().length === 0;
    set({ content: isLast && isMixed ? withWaiting() : state.content, failure: undefined });
  }

  /** Edits that are on disk now: our own, which are applied already, or those of others, which go below ours. */
  function accept(saved: Saved): void {
    const news = disk.take(saved);
    // Where that fails too, the next announcement or the next listening tries it again.
    if (disk.isAhead(saved)) catchUp().catch(() => undefined);
    if (news.length === 0) return;
    const own = new Set(queue.waiting().map(({ batch }) => batch));
    const isForeign = news.some(({ batch }) => !own.has(batch));
    set({ content: isForeign ? withWaiting() : state.content, savedAt: news.at(-1)?.at });
  }

  function catchUp(): Promise<void> {
    catchingUp ??= missedSince(client, visit, disk.head())
      .then((missed) => missed && accept(missed))
      .finally(() => (catchingUp = undefined));
    return catchingUp;
  }

  async function listen(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        const news = await client.visits.changes({ visit }, { signal });
        await catchUp();
        send();
        for await (const saved of news) accept(saved);
      } catch (error) {
        if (signal.aborted || failureOf(error).code === 'not-found') return;
      }
      await new Promise((resolve) => setTimeout(resolve, reconnectPause));
    }
  }

  async function allSent(): Promise<void> {
    if (!sending) return;
    await sending;
    await allSent();
  }

  /** A step back or forward comes after everything that is still on its way. */
  async function step(call: () => Promise<Saved>): Promise<Saved> {
    await allSent();
    if (state.unsent > 0) throw notSavedYet();
    const saved = await call();
    accept(saved);
    return saved;
  }

  async function takeBack({ batch, saved, changes }: UnsentAct): Promise<void> {
    try {
      accept(await client.visits.undo({ visit, ...actor, batch }));
    } catch (error) {
      throw partStays(failureOf(error), `${saved}/${changes.length}`);
    }
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    actAs(next) {
      actor = next;
    },
    actor: () => actor,
    edit(what) {
      if (state.readOnly) throw new AppError('locked', state.readOnly.sentence);
      const plan = typeof what === 'function' ? what(state.content) : what;
      const act = { batch: crypto.randomUUID(), ...actor, ...plan };
      if (act.changes.length === 0) return act.batch;
      const content = proveAct(state.content, act);
      const batch = queue.add(act);
      set({ content });
      send();
      return batch;
    },
    undo: (batch) => step(() => client.visits.undo({ visit, ...actor, batch })),
    redo: () => step(() => client.visits.redo({ visit, ...actor })),
    retry() {
      queue.retry();
      set({ content: withWaiting() });
      send();
    },
    async discard(batch = queue.waiting()[0]?.batch) {
      const act = [...queue.waiting(), ...queue.refused()].find((each) => each.batch === batch);
      if (!act) return;
      queue.drop(act.batch);
      set({ content: withWaiting(), failure: undefined });
      const takingBack = act.saved > 0 ? takeBack(act) : undefined;
      send();
      await takingBack;
    },
    accept,
    connect() {
      const closing = new AbortController();
      isOpen = true;
      void listen(closing.signal);
      return () => {
        isOpen = false;
        clearTimeout(resending);
        closing.abort();
      };
    },
  };
}

/** Whether the act may be saved later as it is: nobody answered, or the store cannot write. */
function isOfStore({ code, reference }: Failure): boolean {
  return storeTroubles.includes(code) || (code === 'internal' && reference === undefined);
}

function notSavedYet(): AppError {
  return new AppError('refused', sentence('page.notSavedYet'));
}

function partStays(failure: Failure, part: string): AppError {
  return new AppError(failure.code, sentence('page.partStays', { part, reason: failure.sentence }));
}
