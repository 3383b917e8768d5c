import { forbiddenBy } from '../../../shared/domain/content/forbidden.ts';
import {
  requireAllowedContent,
  requireRightlyWritten,
} from '../../../shared/domain/content/require-allowed-content.ts';
import type { ActName } from '../../../shared/schema/act-name.ts';
import { sentence } from '../../../shared/domain/sentence.ts';
import { applyInPlace } from '../../../shared/domain/edits/apply-change.ts';
import { invertChange } from '../../../shared/domain/edits/invert-change.ts';
import type { actorOf } from '../../../shared/domain/team/actors.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import type { Content } from '../../../shared/schema/content.ts';
import type { Change, Edit } from '../../../shared/schema/edit.ts';
import { Instant } from '../../../shared/schema/primitives.ts';
import type { Ports } from '../ports.ts';
import { chainEdit, chainStart, headOf } from './journal.ts';

/** What an act would change; worked out only when its turn has come, on the content as it then stands. */
export interface ActToCommit extends ReturnType<typeof actorOf> {
  act?: ActName;
  /** Chosen by the client, so that an act sent twice is done once. */
  batch?: string;
  undoes?: string;
  redoes?: string;
  /** Whether a person wrote these changes just now, and the rules on writing are asked too. */
  isEntered?: true;
  changes: Change[];
}
/** Works out what to write, on the content as it stands when its turn has come. */
export type ActPlanner = (content: Content, edits: readonly Edit[]) => ActToCommit;

/** An act that is on disk. */
export interface Committed {
  edits: Edit[];
  head: string;
  /** When it was written, UTC. */
  at: string;
}

/** What a queue works on. */
export interface CommitQueueOptions {
  /** Changed in place, and always equal to what is on disk between two groups. */
  state: { content: Content; edits: Edit[] };
  ports: Ports;
  device: string;
  append(lines: string): Promise<void>;
  committed(committed: Committed): void;
}

interface Waiting {
  act: ActPlanner;
  done: PromiseWithResolvers<Committed>;
}

/** The one way in which acts reach a visit. */
export interface CommitQueue {
  add(act: ActPlanner): Promise<Committed>;
  /** Reads, shortly, while no act is on its way to the disk; acts that come meanwhile wait for it. */
  between<T>(read: () => T | Promise<T>): Promise<T>;
}

/** One act after another; those that arrive together share one write and one sync. */
export function createCommitQueue(options: CommitQueueOptions): CommitQueue {
  let waiting: Waiting[] = [];
  const turns: (() => Promise<void>)[] = [];
  let working: Promise<void> | undefined;
  const work = async (): Promise<void> => {
    while (waiting.length > 0 || turns.length > 0) {
      for (const turn of turns.splice(0)) await turn();
      const group = waiting;
      waiting = [];
      await commitGroup(options, group);
    }
    working = undefined;
  };
  const start = (): void => {
    working ??= Promise.resolve().then(work);
  };
  return {
    add(act) {
      const done = Promise.withResolvers<Committed>();
      waiting.push({ act, done });
      start();
      return done.promise;
    },
    between<T>(read: () => T | Promise<T>) {
      const done = Promise.withResolvers<T>();
      const turn = async (): Promise<T> => read();
      turns.push(() => turn().then(done.resolve, done.reject));
      start();
      return done.promise;
    },
  };
}

async function commitGroup(options: CommitQueueOptions, group: Waiting[]): Promise<void> {
  const { edits } = options.state;
  const start = edits.length;
  const applied: { done: Waiting['done']; edits: Edit[] }[] = [];
  let lines = '';
  for (const { act, done } of group) {
    const mark = edits.length;
    try {
      lines += applyAct(options, act);
      applied.push({ done, edits: edits.slice(mark) });
    } catch (error) {
      takeBack(options.state, mark);
      done.reject(error);
    }
  }
  try {
    if (lines !== '') await options.append(lines);
  } catch (error) {
    takeBack(options.state, start);
    for (const { done } of applied) done.reject(error);
    return;
  }
  for (const { done, edits: own } of applied) {
    const last = own.at(-1) ?? edits.at(-1);
    const committed = {
      edits: own,
      head: last?.hash ?? chainStart,
      at: last?.at ?? options.ports.clock.now().toISOString(),
    };
    if (own.length > 0) options.committed(committed);
    done.resolve(committed);
  }
}

type Recorder = Pick<CommitQueueOptions, 'state' | 'ports' | 'device'>;

/**
 * Applies an act to content and edits in memory, and returns its lines. Every way into a visit leads through here.
 * @throws AppError `invalid-input` where it brings something forbidden; part of it may then be applied.
 */
export function applyAct(options: Recorder, act: ActPlanner): string {
  const { state } = options;
  const { isEntered, ...plan } = act(state.content, state.edits);
  const mark = state.edits.length;
  let lines = recordChanges(options, plan);
  requireAllowedContent(state.content, plan.changes, () => {
    // Content is changed in place: what it was before is asked by taking the act back, and doing it again.
    takeBack(state, mark);
    const before = forbiddenBy(state.content, plan.changes);
    lines = recordChanges(options, plan);
    return before;
  });
  if (isEntered) requireRightlyWritten(state.content, plan.changes);
  return lines;
}

/** As `applyAct`, and asks no rule: for what was part of the visit before. */
export function recordChanges({ state, ports, device }: Recorder, plan: Omit<ActToCommit, 'isEntered'>): string {
  const { changes, batch = ports.ids.next(), ...meta } = plan;
  // The clock's time as it is: the order is the chain's, and one wrong clock must not stamp every later edit.
  const at = timeOf(ports.clock.now());
  const last = changes.length - 1;
  let lines = '';
  for (const [index, change] of changes.entries()) {
    const was = applyInPlace(state.content, change);
    const place = { prev: headOf(state.edits), ...(index < last ? { continues: true as const } : {}) };
    const { edit, line } = chainEdit({ id: ports.ids.next(), at, device, batch, ...meta, change, was, ...place });
    state.edits.push(edit);
    lines += line;
  }
  return lines;
}

/** A clock that lost its mind has years that no history can be read with: nothing is written until it is set. */
function timeOf(now: Date): string {
  const { success, data } = Instant.safeParse(now.toISOString());
  if (success) return data;
  throw new AppError('store-io', sentence('store.wrongClock', { year: now.getUTCFullYear() }));
}

/** Returns content and edits to what they were when there were `length` edits. */
function takeBack(state: CommitQueueOptions['state'], length: number): void {
  for (const edit of state.edits.slice(length).toReversed()) applyInPlace(state.content, invertChange(edit));
  state.edits.length = length;
}
