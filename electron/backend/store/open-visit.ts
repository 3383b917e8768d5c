import { join } from 'node:path';
import { EventPublisher } from '@orpc/server';
import { sentence } from '../../../shared/domain/sentence.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { schemaVersion } from '../../../shared/domain/migrations/migrate.ts';
import type { Content } from '../../../shared/schema/content.ts';
import type { Edit } from '../../../shared/schema/edit.ts';
import type { Ports } from '../ports.ts';
import { createCommitQueue, type ActPlanner, type Committed } from './commit-queue.ts';
import { headOf, journalName } from './journal.ts';
import { openJournalWriter } from './journal-writer.ts';
import { makeFolder } from './private-files.ts';
import { readVisit, type VisitOnDisk } from './read-visit.ts';
import { quarantine } from './quarantine.ts';
import { snapshotName } from './snapshot.ts';
import { readOnlyError } from './store-error.ts';

const snapshotPause = 2000;

/** A visit that is open: what it holds, how it came to be, and the one way to change it. */
export interface OpenVisit {
  readonly id: string;
  readonly folder: string;
  readonly content: Content;
  /** Every edit, oldest first. */
  readonly edits: readonly Edit[];
  /** The laptop that its edits are recorded under. */
  readonly device: string;
  /** Why it cannot be changed; undefined when it can. */
  readonly readOnly: AppError | undefined;
  /** What was damaged and could be made again without loss. */
  readonly rebuilt: AppError | undefined;
  /** Bytes of a last act that was never acknowledged and is left out. */
  readonly tornBytes: number;
  /** Resolves when the act is on disk. @throws AppError of the act, `store-io`, or the reason it is read-only. */
  commit(act: ActPlanner): Promise<Committed>;
  /** Reads, shortly, while no act is on its way to the disk: whoever reads the files of an open visit reads its journal so. */
  betweenActs<T>(read: () => T | Promise<T>): Promise<T>;
  /** What is committed from now on, in order, until the signal or the visit ends it. */
  announcements(signal?: AbortSignal): AsyncGenerator<Committed>;
  close(): Promise<void>;
}

/** Where a visit is, and whom it tells of trouble. */
export interface VisitPlace {
  id: string;
  folder: string;
  ports: Ports;
  device: string;
  /** Why nothing can be written here, where that is so; the visit is read then, and not one byte of it changes. */
  refusal?: AppError | undefined;
  /** Told of a snapshot that could not be written; the journal holds everything meanwhile. */
  warn: (error: unknown) => void;
}

/**
 * Opens a visit. Where its files are damaged they are copied aside; a damaged snapshot costs nothing more, a damaged
 * journal keeps the visit shut until it is repaired. @throws AppError `store-corrupt`, `store-newer`, `store-io`.
 */
export async function openVisit(place: VisitPlace): Promise<OpenVisit> {
  const onDisk = await readVisit(place.folder).catch((error: unknown) => keepCopies(place, error));
  const { journal, snapshots, content, newer } = onDisk;
  const readOnly = newer ?? place.refusal;
  if (readOnly) return readOnlyVisit(place, readOnly, onDisk);
  const taken = await takeForWriting(place, onDisk).catch((error: unknown) => onlyForReading(error, content));
  if (taken instanceof AppError) return readOnlyVisit(place, taken, onDisk);
  const { rebuilt, writer } = taken;
  const { edits } = journal;
  const news = new EventPublisher<{ committed: Committed }>();
  const closing = new AbortController();
  const save = async (): Promise<void> => {
    // A snapshot must not hold what the journal does not hold yet: it is taken, though not written, between acts.
    const { written } = await queue.between(() => {
      if (snapshots.data.head === headOf(edits)) return {};
      snapshots.data = { schemaVersion, edits: edits.length, head: headOf(edits), content };
      return { written: snapshots.write() };
    });
    await written;
  };
  const later = laterOnce(save, snapshotPause, place.warn);
  if (rebuilt) later.schedule();
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
    device: place.device,
    content,
    edits,
    readOnly: undefined,
    rebuilt,
    tornBytes: journal.tornBytes,
    commit: (act) => queue.add(act),
    betweenActs: (read) => queue.between(read),
    announcements: (signal) => untilAborted(news.subscribe('committed', { signal: anyOf(signal, closing.signal) })),
    async close() {
      closing.abort();
      await queue.between(() => undefined);
      await later.cancel();
      await save().catch(place.warn);
      await writer.close();
    },
  };
}

async function takeForWriting(place: VisitPlace, { journal, snapshotDamage }: VisitOnDisk) {
  await makeFolder(place.folder);
  const rebuilt = snapshotDamage && (await quarantineSnapshot(place, snapshotDamage));
  return { rebuilt, writer: await openJournalWriter(join(place.folder, journalName), journal.ends.at(-1) ?? 0) };
}

/** A visit whose own files take no writing, such as one that was copied from a disc, is read all the same. */
function onlyForReading(error: unknown, content: Content): AppError {
  const isReadable = error instanceof AppError && error.code === 'store-io' && content.header['header'] !== undefined;
  if (!isReadable) throw error;
  return readOnlyError(error);
}

/** Sets the files of a damaged visit aside and throws what was thrown, with the place of the copies. */
async function keepCopies(place: VisitPlace, error: unknown): Promise<never> {
  if (place.refusal || !(error instanceof AppError) || error.code !== 'store-corrupt') throw error;
  const copies = await quarantine(place.folder, [journalName, snapshotName]).catch(place.warn);
  if (!copies?.length) throw error;
  const { sentence, details } = error;
  throw new AppError('store-corrupt', sentence, { ...details, facts: { aside: copies.join(', ') } }, { cause: error });
}

/** The snapshot is made anew from the journal; the damaged one stays as a copy. */
async function quarantineSnapshot({ folder }: VisitPlace, damage: AppError): Promise<AppError> {
  const [copy = snapshotName] = await quarantine(folder, [snapshotName]);
  return new AppError('store-corrupt', sentence('visit.healed', { copy }), damage.details);
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

/** A visit of a newer Tinjau, or on a disk that takes no writing: shown as it is, and not one byte of it changes. */
function readOnlyVisit(place: VisitPlace, readOnly: AppError, onDisk: VisitOnDisk): OpenVisit {
  const { content, journal, snapshotDamage } = onDisk;
  if (!content.header['header']) throw readOnly;
  const closing = new AbortController();
  const silence = new EventPublisher<{ committed: Committed }>();
  return {
    id: place.id,
    folder: place.folder,
    device: place.device,
    content,
    edits: journal.edits,
    readOnly,
    rebuilt: snapshotDamage,
    tornBytes: journal.tornBytes,
    commit: () => Promise.reject(readOnly),
    betweenActs: async (read) => read(),
    announcements: (signal) => untilAborted(silence.subscribe('committed', { signal: anyOf(signal, closing.signal) })),
    close: async () => closing.abort(),
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
