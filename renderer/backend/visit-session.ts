import type { ErrorData } from '../../shared/contract/call.ts';
import type { Saved, VisitView } from '../../shared/contract/visits.ts';
import { applyChange } from '../../shared/domain/edits/apply-change.ts';
import { isSealed } from '../../shared/domain/visit-states.ts';
import { AppError } from '../../shared/domain/app-error.ts';
import type { Content } from '../../shared/schema/content.ts';
import type { Change } from '../../shared/schema/edit.ts';
import { failureOf, type Client, type Failure } from './client.ts';
import { missedSince } from './missed-edits.ts';
import { keepUnsent, readUnsent, withAct, type Act } from './unsent-acts.ts';

const reconnectPause = 1500;

/** What the page knows of the visit that is open. */
export interface VisitState {
  id: string;
  /** What is on disk, with what is on its way there already applied. */
  content: Content;
  /** When the last edit known to be on disk was written. */
  savedAt: string | undefined;
  /** Acts that are not yet known to be on disk. */
  unsent: number;
  /** Why the first unsent act could not be saved; it is kept until it is sent again or discarded. */
  failure: Failure | undefined;
  readOnly: ErrorData | undefined;
  tornBytes: number;
  /** What was damaged and could be made again without loss when the visit was opened. */
  healed: ErrorData | undefined;
}

/** The live visit: every screen reads from it and changes through it. */
export interface VisitSession {
  getState: () => VisitState;
  subscribe: (listener: () => void) => () => void;
  /** In whose name the next edits are made. */
  actAs: (person: string) => void;
  /** In whose name calls are made that change the visit by themselves. */
  actor: () => string;
  /**
   * Applies at once and saves in order; the batch that is returned names the act for `undo`.
   * @throws AppError when the change does not fit, or the visit cannot be changed.
   */
  edit: (changes: Change[], label?: string) => string;
  /** Takes back the last act, or the one of this batch. */
  undo: (batch?: string) => Promise<Saved>;
  redo: () => Promise<Saved>;
  /** Sends again what could not be saved. */
  retry: () => void;
  /** Gives up the act that could not be saved, and goes on with those behind it. */
  discard: () => void;
  /** Takes in edits that the backend made for this page, such as added evidence. */
  accept: (saved: Saved) => void;
  /** Begins to listen for what others save, and sends what an earlier page could not. Ends with what it returns. */
  connect: () => () => void;
}

/** Opens the live side of a visit for one person. */
export function createVisitSession(client: Client, view: VisitView, person: string): VisitSession {
  const visit = view.id;
  let by = person;
  let state: VisitState = {
    id: visit,
    content: view.content,
    savedAt: view.savedAt,
    unsent: 0,
    failure: undefined,
    readOnly: view.readOnly,
    tornBytes: view.tornBytes,
    healed: view.healed,
  };
  /** What is known to be on disk; `state.content` is this with `acts` applied. */
  let base = view.content;
  let head = view.head;
  let acts: Act[] = readUnsent(visit);
  let sending: Promise<void> | undefined;
  const settled = new Set<string>();
  const listeners = new Set<() => void>();

  function set(changed: Partial<VisitState>): void {
    state = { ...state, ...changed };
    for (const listener of listeners) listener();
  }

  function enqueue(act: Act): void {
    if (state.readOnly || isSealed(state.content.header['header']?.status ?? 'draft'))
      throw unchangeable(state.readOnly);
    const content = applyAct(state.content, act);
    acts = withAct(acts, act);
    keepUnsent(visit, acts);
    set({ content, unsent: acts.length });
    sending ??= send();
  }

  async function send(): Promise<void> {
    for (let act = acts[0]; act; act = acts[0]) {
      try {
        accept(await client.visits.edit({ visit, ...act }));
      } catch (error) {
        set({ failure: failureOf(error) });
        break;
      }
    }
    sending = undefined;
  }

  /** Edits that are on disk now: our own, which are applied already, or those of others, which go below ours. */
  function accept(saved: Saved): void {
    const news = saved.edits.filter(({ batch }) => !settled.has(batch));
    const isForeign = news.some(({ batch }) => acts.every((act) => act.batch !== batch));
    base = news.reduce((before, edit) => applyChange(before, edit.change).content, base);
    for (const { batch } of saved.edits) settled.add(batch);
    acts = acts.filter(({ batch }) => !settled.has(batch));
    head = saved.head;
    keepUnsent(visit, acts);
    const content = isForeign ? withUnsent(base, acts) : state.content;
    const failure = acts.length === 0 ? undefined : state.failure;
    set({ content, savedAt: saved.at, unsent: acts.length, failure });
  }

  async function listen(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        const news = await client.visits.changes({ visit }, { signal });
        const missed = await missedSince(client, visit, head);
        if (missed) accept(missed);
        if (acts.length > 0) sending ??= send();
        for await (const saved of news) accept(saved);
      } catch (error) {
        if (signal.aborted || failureOf(error).code === 'not-found') return;
      }
      await new Promise((resolve) => setTimeout(resolve, reconnectPause));
    }
  }

  /** A step back or forward comes after everything that is still on its way. */
  async function step(call: () => Promise<Saved>): Promise<Saved> {
    await sending;
    const saved = await call();
    accept(saved);
    return saved;
  }

  set({ content: withUnsent(base, acts), unsent: acts.length });

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    actAs(next) {
      by = next;
    },
    actor: () => by,
    edit(changes, label) {
      const batch = crypto.randomUUID();
      enqueue({ batch, by, label, changes });
      return batch;
    },
    undo: (batch) => step(() => client.visits.undo({ visit, by, batch })),
    redo: () => step(() => client.visits.redo({ visit, by })),
    retry() {
      sending ??= send();
    },
    discard() {
      acts = acts.slice(1);
      keepUnsent(visit, acts);
      set({ content: withUnsent(base, acts), unsent: acts.length, failure: undefined });
      sending ??= send();
    },
    accept,
    connect() {
      const closing = new AbortController();
      void listen(closing.signal);
      return () => closing.abort();
    },
  };
}

function applyAct(content: Content, act: Act): Content {
  return act.changes.reduce((before, change) => applyChange(before, change).content, content);
}

/** An act that no longer fits, because somebody removed its entity, is left to the backend, which says so. */
function withUnsent(base: Content, acts: readonly Act[]): Content {
  return acts.reduce((before, act) => {
    try {
      return applyAct(before, act);
    } catch (error) {
      if (error instanceof AppError) return before;
      throw error;
    }
  }, base);
}

function unchangeable(readOnly: ErrorData | undefined): AppError {
  return new AppError(
    'locked',
    readOnly?.sentence ?? {
      id: 'Kunjungan ini disegel dan tidak dapat diubah. Buka kembali lewat Laporan & tanda tangan. Tidak ada yang diubah.',
      en: 'This visit is sealed and cannot be changed. Open it again under Report & signatures. Nothing was changed.',
    },
  );
}
