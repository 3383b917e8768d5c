import { readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sentence } from '../../../shared/domain/sentence.ts';
import type { Actor } from '../../../shared/schema/actor.ts';
import { actorOf } from '../../../shared/domain/team/actors.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import type { Change } from '../../../shared/schema/edit.ts';
import type { VisitSummary } from '../../../shared/schema/visit-summary.ts';
import type { Ports } from '../ports.ts';
import { patiently, syncFolder } from './atomic-write.ts';
import { takeDataFolder } from './data-folder.ts';
import { isFolder } from './is-folder.ts';
import { journalName } from './journal.ts';
import { damageOf, lastGoodState, type LastGoodState } from './last-good-state.ts';
import { openVisit, type OpenVisit } from './open-visit.ts';
import { placeIn } from './place-in.ts';
import { readVisit } from './read-visit.ts';
import { repairVisit } from './repair-visit.ts';
import { storeIoError, systemCode } from './store-error.ts';
import { readIndex, summarise, writeIndex, type SummarySource } from './visit-index.ts';

/** What a store is opened with. */
export interface StoreOptions {
  folder: string;
  ports: Ports;
  /** Name of this computer, written into every edit. */
  device: string;
  /** Who holds the data folder, said to another process that wants it. */
  holder: string;
  warn: (error: unknown) => void;
}

/** A visit that cannot be listed, with the reason. */
export interface UnreadableVisit {
  id: string;
  error: AppError;
}

/** What there is, and why nothing of it can be changed, where that is so. */
export interface VisitList {
  visits: VisitSummary[];
  trash: VisitSummary[];
  unreadable: UnreadableVisit[];
  readOnly: AppError | undefined;
}

/** All visits of one data folder; the only writer of it while open. */
export interface Store {
  list(): Promise<VisitList>;
  /** @throws AppError `not-found`, `store-corrupt`, `store-io`. */
  open(id: string): Promise<OpenVisit>;
  /** Makes a visit from its first changes; it exists whole or not at all. */
  create(id: string, actor: Actor, changes: Change[]): Promise<OpenVisit>;
  /** Where a visit is; undefined when there is none. */
  where(id: string): Promise<'visits' | 'trash' | undefined>;
  /** Where things are made before they are whole; emptied whenever the data folder is opened. */
  staging(): Promise<string>;
  /** Takes a whole visit in that was made in `making`. @throws AppError `conflict` when the id is taken. */
  adopt(id: string, folder: string): Promise<void>;
  /** Moves a visit into the trash under another id, so that its own is free. */
  trashAs(id: string, as: string): Promise<void>;
  trash(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  /** Deletes a visit in the trash for ever: journal, evidence and exports. */
  remove(id: string): Promise<void>;
  /** Why a visit cannot be opened, and the last good state of it, where there is one. @throws AppError `refused` when it can be opened. */
  damage(id: string): Promise<{ damage: AppError; lastGood: LastGoodState | undefined }>;
  /** Brings a damaged visit back to its last good state; answers the names of the copies set aside. */
  repair(id: string, actor: Actor): Promise<string[]>;
  close(): Promise<void>;
}

/** Opens a data folder: for writing, or for reading while nothing can be written there. @throws AppError `locked` naming the holder. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { folder, ports, device, warn } = options;
  const taken = await takeDataFolder(options);
  const { places } = taken;
  const rows = await readIndex(folder, warn);
  const opened = new Map<string, Promise<OpenVisit>>();
  let hasNews = false;

  const openAt = (place: string, id: string, refusal: AppError | undefined): Promise<OpenVisit> =>
    openVisit({ id, folder: placeIn(place, id), ports, device, warn, refusal });

  async function open(id: string): Promise<OpenVisit> {
    await requireFolder(placeIn(places.visits, id));
    const refusal = await taken.refusal();
    if (!refusal) await closeReadOnly(id);
    const pending = opened.get(id) ?? openAt(places.visits, id, refusal);
    opened.set(id, pending);
    try {
      return await pending;
    } catch (error) {
      opened.delete(id);
      // The list must not go on to show as good what can no longer be opened.
      rows.delete(id);
      throw error;
    }
  }

  /** What was opened while nothing could be written is opened anew once it can. */
  async function closeReadOnly(id: string): Promise<void> {
    const pending = opened.get(id);
    const visit = await pending;
    if (visit?.readOnly?.code === 'store-io' && opened.get(id) === pending) await closeVisit(id);
  }

  async function closeVisit(id: string): Promise<void> {
    const pending = opened.get(id);
    opened.delete(id);
    await (await pending)?.close();
  }

  /** Reads a visit that is not open without writing to it: what was damaged is told of when it is opened. */
  async function summaryOf(place: string, id: string): Promise<VisitSummary> {
    const live = place === places.visits ? opened.get(id) : undefined;
    const journalBytes = await sizeOf(join(placeIn(place, id), journalName));
    const known = rows.get(id);
    if (!live && known && known.journalBytes === journalBytes) return known.summary;
    const summary = summarise(id, live ? await live : await readFolder(placeIn(place, id)));
    rows.set(id, { summary, journalBytes });
    hasNews = true;
    return summary;
  }

  async function summaries(place: string, unreadable: UnreadableVisit[]): Promise<VisitSummary[]> {
    const found: VisitSummary[] = [];
    for (const id of await foldersIn(place)) {
      try {
        found.push(await summaryOf(place, id));
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        unreadable.push({ id, error });
      }
    }
    return found.sort((a, b) => b.startDate.localeCompare(a.startDate));
  }

  async function keepIndex(): Promise<void> {
    if (!hasNews || !taken.isWritable()) return;
    hasNews = false;
    await writeIndex(folder, rows).catch(warn);
  }

  /** The folder of a visit that cannot be opened, in the trash or not, and why. */
  async function requireDamage(id: string): Promise<{ place: string; damage: AppError }> {
    const inTrash = placeIn(places.trash, id);
    const place = (await isFolder(inTrash)) ? inTrash : placeIn(places.visits, id);
    await requireFolder(place);
    const damage = opened.has(id) ? undefined : await damageOf(place);
    if (!damage) throw notDamaged();
    return { place, damage };
  }

  async function move(id: string, from: string, to: string, as = id): Promise<void> {
    await requireFolder(placeIn(from, id));
    await closeVisit(id);
    await moveFolder(placeIn(from, id), placeIn(to, as));
  }

  return {
    open,
    async list() {
      const unreadable: UnreadableVisit[] = [];
      const visits = await summaries(places.visits, unreadable);
      const trash = await summaries(places.trash, unreadable);
      await keepIndex();
      return { visits, trash, unreadable, readOnly: await taken.refusal() };
    },
    async create(id, actor, changes) {
      const visit = await openAt(places.staging, id, await taken.refusal());
      try {
        await visit.commit(() => ({ ...actorOf(actor), act: { code: 'create-visit' }, changes }));
      } finally {
        await visit.close();
      }
      await move(id, places.staging, places.visits);
      return open(id);
    },
    staging: () => taken.staging(),
    async where(id) {
      if (await isFolder(placeIn(places.visits, id))) return 'visits';
      return (await isFolder(placeIn(places.trash, id))) ? 'trash' : undefined;
    },
    async adopt(id, made) {
      if (await isFolder(placeIn(places.trash, id))) throw idIsTaken();
      const refusal = await taken.refusal();
      if (refusal) throw refusal;
      await syncFolder(made);
      await moveFolder(made, placeIn(places.visits, id));
    },
    trashAs: (id, as) => move(id, places.visits, places.trash, as),
    trash: (id) => move(id, places.visits, places.trash),
    restore: (id) => move(id, places.trash, places.visits),
    async remove(id) {
      await requireFolder(placeIn(places.trash, id));
      await rm(placeIn(places.trash, id), { recursive: true });
      hasNews = rows.delete(id) || hasNews;
      await keepIndex();
    },
    async damage(id) {
      const { place, damage } = await requireDamage(id);
      return { damage, lastGood: await lastGoodState(place) };
    },
    async repair(id, actor) {
      const { place } = await requireDamage(id);
      return repairVisit({ folder: place, actor, ports, device });
    },
    async close() {
      // The journal holds everything: what cannot be written here only saves time.
      for (const id of opened.keys()) await summaryOf(places.visits, id).catch(warn);
      for (const id of opened.keys()) await closeVisit(id).catch(warn);
      await keepIndex();
      await taken.release();
    },
  };
}

/** Gives a folder its place at once, and takes nobody else's. */
async function moveFolder(from: string, to: string): Promise<void> {
  if (await isFolder(to)) throw idIsTaken();
  try {
    await patiently(() => rename(from, to));
    await syncFolder(dirname(to));
  } catch (cause) {
    throw storeIoError(cause);
  }
}

async function readFolder(folder: string): Promise<SummarySource> {
  const { content, journal } = await readVisit(folder);
  return { content, edits: journal.edits };
}

async function foldersIn(place: string): Promise<string[]> {
  try {
    const entries = await readdir(place, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch (cause) {
    throw storeIoError(cause);
  }
}

/** @throws AppError `not-found`; `store-io` when the whole data folder is gone. */
async function requireFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  await foldersIn(dirname(folder));
  throw new AppError('not-found', sentence('visit.notThere'));
}

function idIsTaken(): AppError {
  return new AppError('conflict', sentence('visit.idTaken'));
}

function notDamaged(): AppError {
  return new AppError('refused', sentence('visit.notDamaged'));
}

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch((cause: unknown) => {
    if (systemCode(cause) === 'ENOENT') return undefined;
    throw storeIoError(cause);
  });
  return found?.size ?? 0;
}
