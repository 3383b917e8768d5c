import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { EventPublisher } from '@orpc/server';
import { Low } from 'lowdb';
import { AppError } from '../../../shared/domain/app-error.ts';
import { replay } from '../../../shared/domain/edits/replay.ts';
import type { Content } from '../../../shared/schema/content.ts';
import type { Edit } from '../../../shared/schema/edit.ts';
import type { Ports } from '../ports.ts';
import { createCommitQueue, type Act, type Committed } from './commit-queue.ts';
import { chainStart, openJournalWriter, readJournal } from './journal.ts';
import { emptySnapshot, schemaVersion, snapshotAdapter, type Snapshot } from './snapshot.ts';
import { damageError } from './store-error.ts';

const snapshotPause = 2000;

/** A visit that is open: what it holds, how it came to be, and the one way to change it. */
export interface OpenVisit {
  readonly id: string;
  readonly folder: string;
  readonly content: Content;
  /** Every edit, oldest first. */
  readonly edits: readonly Edit[];
  /** Why it cannot be changed; undefined when it can. */
  readonly readOnly: AppError | undefined;
  /** Bytes of a last line that was never acknowledged and is left out. */
  readonly tornBytes: number;
  /** Resolves when the act is on disk. @throws AppError of the act, `store-io`, or the reason it is read-only. */
  commit(act: Act): Promise<Committed>;
  /** What is committed from now on, in order, until the signal or the visit ends it. */
  announcements(signal?: AbortSignal): AsyncGenerator<Committed>;
  close(): Promise<void>;
}

export interface VisitPlace {
  id: string;
  folder: string;
  ports: Ports;
  device: string;
  /** Told of a snapshot that could not be written; the journal holds everything meanwhile. */
  warn: (error: unknown) => void;
}

/** The hash of the last edit; zeros before the first. */
export function headOf(edits: readonly Edit[]): string {
  return edits.at(-1)?.hash ?? chainStart;
}

/**
 * Opens a visit: the snapshot, and the tail of the journal on top of it.
 * @throws AppError `store-corrupt` when a proof fails; nothing is written then.
 */
export async function openVisit(place: VisitPlace): Promise<OpenVisit> {
  await mkdir(place.folder, { recursive: true });
  const journalFile = join(place.folder, 'edits.jsonl');
  const journal = await readJournal(journalFile);
  const snapshots = new Low<Snapshot>(snapshotAdapter(join(place.folder, 'visit.json')), emptySnapshot(chainStart));
  await snapshots.read();
  const snapshot = snapshots.data;
  if (snapshot.schemaVersion > schemaVersion) return newerVisit(place, snapshot, journal.edits);
  const covered = journal.edits[snapshot.edits - 1]?.hash ?? chainStart;
  if (covered !== snapshot.head) {
    throw damageError('edits.jsonl', journal.edits.length + 1, {
      id: 'riwayat lebih pendek daripada visit.json',
      en: 'the history is shorter than visit.json says',
    });
  }

  const content = replay(snapshot.content, journal.edits.slice(snapshot.edits));
  const { edits } = journal;
  const writer = await openJournalWriter(journalFile, journal.bytes);
  const news = new EventPublisher<{ committed: Committed }>();
  const closing = new AbortController();
  const save = async (): Promise<void> => {
    // A snapshot must not hold what the journal does not hold yet: it is taken between two groups of acts.
    while (queue.isBusy()) await queue.idle();
    if (snapshots.data.head === headOf(edits)) return;
    snapshots.data = { schemaVersion, edits: edits.length, head: headOf(edits), content };
    await snapshots.write();
  };
  const later = laterOnce(save, snapshotPause, place.warn);
  const queue = createCommitQueue({
    state: { content, edits },
    ports: place.ports,
    device: place.device,
    append: (lines) => writer.append(lines),
    committed: (committed) => {
      later.schedule();
      news.publish('committed', committed);
    },
  });

  return {
    id: place.id,
    folder: place.folder,
    content,
    edits,
    readOnly: undefined,
    tornBytes: journal.tornBytes,
    commit: (act) => queue.add(act),
    announcements: (signal) => untilAborted(news.subscribe('committed', { signal: anyOf(signal, closing.signal) })),
    async close() {
      closing.abort();
      await queue.idle();
      await later.cancel();
      await save();
      await writer.close();
    },
  };
}

/** A stream that ends quietly when whoever listens has gone. */
async function* untilAborted(events: AsyncIterable<Committed> | Iterable<Committed>): AsyncGenerator<Committed> {
  try {
    yield* events;
  } catch (error) {
    if (!(error instanceof Error && error.name === 'AbortError')) throw error;
  }
}

function anyOf(signal: AbortSignal | undefined, closing: AbortSignal): AbortSignal {
  return signal ? AbortSignal.any([signal, closing]) : closing;
}

/** A visit of a newer Tinjau: shown as it is, and not one byte of it changes. */
function newerVisit(place: VisitPlace, snapshot: Snapshot, edits: Edit[]): OpenVisit {
  const readOnly = new AppError('store-newer', {
    id: 'Kunjungan ini ditulis oleh Tinjau yang lebih baru. Dapat dibaca, tidak dapat diubah. Perbarui Tinjau.',
    en: 'This visit was written by a newer Tinjau. It can be read, not changed. Update Tinjau.',
  });
  return {
    id: place.id,
    folder: place.folder,
    content: snapshot.content,
    edits,
    readOnly,
    tornBytes: 0,
    commit: () => Promise.reject(readOnly),
    announcements: () => untilAborted([]),
    close: () => Promise.resolve(),
  };
}

/** Runs a piece of work some time after it was asked for, never twice at once; a failed run is told of. */
function laterOnce(
  work: () => Promise<void>,
  pause: number,
  warn: (error: unknown) => void,
): { schedule(): void; cancel(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const run = (): void => {
    timer = undefined;
    running = running.then(work).catch(warn);
  };
  return {
    schedule() {
      timer ??= setTimeout(run, pause).unref();
    },
    async cancel() {
      clearTimeout(timer);
      timer = undefined;
      await running;
    },
  };
}
