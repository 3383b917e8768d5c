import type { ErrorData } from '../../shared/contract/call.ts';
import type { Saved, VisitView } from '../../shared/contract/visits.ts';
import { applyChange } from '../../shared/domain/edits/apply-change.ts';
import type { Content } from '../../shared/schema/content.ts';
import type { Change } from '../../shared/schema/edit.ts';
import { failureOf, type Client, type Failure } from './client.ts';
import { keepUnsent, readUnsent, type Act } from './unsent-acts.ts';

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
  /** Why the last act could not be saved; it is kept and can be sent again. */
  failure: Failure | undefined;
  readOnly: ErrorData | undefined;
  tornBytes: number;
}

/** The live visit: every screen reads from it and changes through it. */
export interface VisitSession {
  getState(): VisitState;
  subscribe(listener: () => void): () => void;
  /** Applies at once and saves in order. @throws AppError when the change does not fit. */
  edit(changes: Change[], label?: string): void;
  undo(): Promise<Saved>;
  redo(): Promise<Saved>;
  /** Sends again what could not be saved. */
  retry(): void;
  /** Takes in edits that the backend made for this page, such as added evidence. */
  accept(saved: Saved): void;
  close(): void;
}

/** Opens the live side of a visit for one person. */
export function createVisitSession(client: Client, view: VisitView, by: string): VisitSession {
  let state: VisitState = {
    id: view.id,
    content: view.content,
    savedAt: view.savedAt,
    unsent: 0,
    failure: undefined,
    readOnly: view.readOnly,
    tornBytes: view.tornBytes,
  };
  let acts: Act[] = [];
  let sending: Promise<void> | undefined;
  const own = new Set<string>();
  const listeners = new Set<() => void>();
  const closing = new AbortController();

  function set(changed: Partial<VisitState>): void {
    state = { ...state, ...changed };
    for (const listener of listeners) listener();
  }

  function enqueue(act: Act): void {
    const content = act.changes.reduce((before, change) => applyChange(before, change).content, state.content);
    acts = [...acts, act];
    own.add(act.batch);
    keepUnsent(view.id, acts);
    set({ content, unsent: acts.length });
    sending ??= send();
  }

  async function send(): Promise<void> {
    for (let act = acts[0]; act; act = acts[0]) {
      try {
        const saved = await client.visits.edit({ visit: view.id, ...act });
        acts = acts.slice(1);
        keepUnsent(view.id, acts);
        set({ savedAt: saved.at, unsent: acts.length, failure: undefined });
      } catch (error) {
        set({ failure: failureOf(error) });
        break;
      }
    }
    sending = undefined;
  }

  /** Edits of others, or of a call made for us; our own are applied already. */
  function accept(saved: Saved): void {
    const foreign = saved.edits.filter((edit) => !own.has(edit.batch));
    for (const edit of foreign) own.add(edit.batch);
    const content = foreign.reduce((before, edit) => applyChange(before, edit.change).content, state.content);
    set({ content, savedAt: saved.at });
  }

  async function listen(): Promise<void> {
    while (!closing.signal.aborted) {
      try {
        const news = await client.visits.changes({ visit: view.id }, { signal: closing.signal });
        for await (const saved of news) accept(saved);
      } catch (error) {
        if (closing.signal.aborted) return;
        if (failureOf(error).code === 'not-found') return;
      }
      await new Promise((resolve) => setTimeout(resolve, reconnectPause));
    }
  }

  async function step(direction: 'undo' | 'redo'): Promise<Saved> {
    await sending;
    const saved = await client.visits[direction]({ visit: view.id, by });
    accept(saved);
    return saved;
  }

  for (const act of readUnsent(view.id)) enqueue(act);
  void listen();

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit: (changes, label) => enqueue({ batch: crypto.randomUUID(), by, label, changes }),
    undo: () => step('undo'),
    redo: () => step('redo'),
    retry() {
      sending ??= send();
    },
    accept,
    close: () => closing.abort(),
  };
}
