import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../../shared/domain/app-error.ts';
import type { Change } from '../../../shared/schema/edit.ts';
import type { VisitSummary } from '../../../shared/schema/visit-summary.ts';
import type { Ports } from '../ports.ts';
import { syncFolder } from './atomic-write.ts';
import { lockFolder } from './folder-lock.ts';
import { openVisit, type OpenVisit } from './open-visit.ts';
import { storeIoError, systemCode } from './store-error.ts';
import { readIndex, summarise, writeIndex } from './visit-index.ts';

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

/** All visits of one data folder; the only writer of it while open. */
export interface Store {
  list(): Promise<{ visits: VisitSummary[]; trash: VisitSummary[]; unreadable: UnreadableVisit[] }>;
  /** @throws AppError `not-found`, `store-corrupt`, `store-io`. */
  open(id: string): Promise<OpenVisit>;
  /** Makes a visit from its first changes; it exists whole or not at all. */
  create(id: string, by: string, changes: Change[]): Promise<OpenVisit>;
  trash(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  /** Deletes a visit in the trash for ever: journal, evidence and exports. */
  remove(id: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens a data folder for writing. @throws AppError `locked` naming the holder. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { folder, ports, device, warn } = options;
  const places = { visits: join(folder, 'visits'), trash: join(folder, 'trash'), making: join(folder, 'making') };
  const lock = await lockFolder(folder, options.holder);
  await rm(places.making, { recursive: true, force: true });
  for (const place of Object.values(places)) await mkdir(place, { recursive: true });
  const rows = await readIndex(folder);
  const opened = new Map<string, Promise<OpenVisit>>();

  const openAt = (place: string, id: string): Promise<OpenVisit> =>
    openVisit({ id, folder: join(place, id), ports, device, warn });

  async function open(id: string): Promise<OpenVisit> {
    await requireFolder(join(places.visits, id));
    const pending = opened.get(id) ?? openAt(places.visits, id);
    opened.set(id, pending);
    try {
      return await pending;
    } catch (error) {
      opened.delete(id);
      throw error;
    }
  }

  async function closeVisit(id: string): Promise<void> {
    const pending = opened.get(id);
    opened.delete(id);
    await (await pending)?.close();
  }

  async function summaryOf(place: string, id: string): Promise<VisitSummary> {
    const live = place === places.visits ? opened.get(id) : undefined;
    const journalBytes = await sizeOf(join(place, id, 'edits.jsonl'));
    const known = rows.get(id);
    if (!live && known && known.journalBytes === journalBytes) return known.summary;
    const visit = await (live ?? openAt(place, id));
    const summary = summarise(visit);
    if (!live) await visit.close();
    rows.set(id, { summary, journalBytes });
    return summary;
  }

  async function summaries(place: string, unreadable: UnreadableVisit[]): Promise<VisitSummary[]> {
    const found: VisitSummary[] = [];
    for (const id of await readdir(place)) {
      try {
        found.push(await summaryOf(place, id));
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        unreadable.push({ id, error });
      }
    }
    return found.sort((a, b) => b.startDate.localeCompare(a.startDate));
  }

  async function move(id: string, from: string, to: string): Promise<void> {
    await requireFolder(join(from, id));
    await closeVisit(id);
    await rename(join(from, id), join(to, id));
    await syncFolder(to);
  }

  return {
    open,
    async list() {
      const unreadable: UnreadableVisit[] = [];
      const visits = await summaries(places.visits, unreadable);
      const trash = await summaries(places.trash, unreadable);
      return { visits, trash, unreadable };
    },
    async create(id, by, changes) {
      const visit = await openAt(places.making, id);
      try {
        await visit.commit(() => ({ by, label: 'create', changes }));
      } finally {
        await visit.close();
      }
      await move(id, places.making, places.visits);
      return open(id);
    },
    trash: (id) => move(id, places.visits, places.trash),
    restore: (id) => move(id, places.trash, places.visits),
    async remove(id) {
      await requireFolder(join(places.trash, id));
      await rm(join(places.trash, id), { recursive: true });
      rows.delete(id);
    },
    async close() {
      for (const id of opened.keys()) await summaryOf(places.visits, id).catch(warn);
      for (const id of opened.keys()) await closeVisit(id);
      await writeIndex(folder, rows);
      lock.release();
    },
  };
}

async function requireFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch((cause: unknown) => {
    if (systemCode(cause) === 'ENOENT') return undefined;
    throw storeIoError(cause);
  });
  if (found?.isDirectory()) return;
  throw new AppError('not-found', {
    id: 'Kunjungan itu tidak ada. Lihat daftar kunjungan untuk nama yang benar.',
    en: 'There is no such visit. See the list of visits for its right name.',
  });
}

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch((cause: unknown) => {
    if (systemCode(cause) === 'ENOENT') return undefined;
    throw storeIoError(cause);
  });
  return found?.size ?? 0;
}
