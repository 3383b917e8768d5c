import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../../../shared/domain/app-error.ts';
import type { BackupReason, BackupRecord } from '../../../../shared/schema/backup.ts';
import type { BundleWork } from '../../cancellable-work.ts';
import type { Clock } from '../../ports.ts';
import type { OpenVisit } from '../../store/open-visit.ts';
import { placeOf, readableBackups } from './backup-places.ts';
import { makeBackup, type MadeBackup } from './make-backup.ts';

/** Automatic backups are this far apart; a later one takes the place of one that is younger. Milliseconds. */
const spacing = 15 * 60_000;
/** An edit is backed up this long after it, so that a row of edits is one piece of work. Milliseconds. */
const pause = 5000;

/** Nobody follows the making of a backup, and nobody stops it half-way. */
const unseen: BundleWork = { report: () => {}, signal: new AbortController().signal };

/** A backup that could not be made, or lacks something. */
export interface FailedBackup {
  visit: string;
  at: string;
  error: AppError;
  /** Whether it was made all the same, without what the error names. */
  isMade: boolean;
}

/** Makes backups of the visits that are worked on, behind their back: no edit ever waits for one. */
export interface BackupKeeper {
  /** Watches an open visit until it is closed; its first backup of the day needs no edit. */
  follow(visit: OpenVisit): void;
  /** Says that a visit is new or has changed. */
  note(visit: string): void;
  /** Makes one now, if anything changed since the last. @throws AppError as `makeBackup` does. */
  make(visit: string, reason: BackupReason): Promise<MadeBackup>;
  /** The last failure of each visit since its last whole backup. */
  failures(): FailedBackup[];
  /** Backs up whatever changed: in one visit, or in all. Failures are told and kept, not thrown. */
  finish(visit?: string): Promise<void>;
  /** Deletes all backups of a visit. */
  forget(visit: string): Promise<void>;
}

interface KeeperOptions {
  data: string;
  clock: Clock;
  /** Told of each automatic backup that could not be made or lacks something; nobody waits for it. */
  warn: (error: unknown) => void;
}

/** The keeper of one data folder; nothing is watched until a visit is handed to it. */
export function createBackupKeeper({ data, clock, warn }: KeeperOptions): BackupKeeper {
  const failed = new Map<string, FailedBackup>();
  const followed = new WeakSet<OpenVisit>();
  const changed = new Map<string, NodeJS.Timeout | undefined>();
  let working: Promise<unknown> = Promise.resolve();

  /** One after another: two backups of a visit at once would trip over each other's files. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = working.then(work);
    // Whoever asked for it hears of its failure; the next one does not.
    working = turn.catch(() => undefined);
    return turn;
  }

  /** Whatever keeps a visit from being backed up stands in `failures` until a backup was made. */
  async function remembered<T>(visit: string, work: (at: string) => Promise<T>): Promise<T> {
    const at = clock.now().toISOString();
    try {
      return await work(at);
    } catch (error) {
      if (error instanceof AppError) failed.set(visit, { visit, at, error, isMade: false });
      throw error;
    }
  }

  function makeNow(visit: string, reason: BackupReason): Promise<MadeBackup> {
    return remembered(visit, async (at) => {
      const instead = reason === 'automatic' ? await youngAutomatic(visit, at) : undefined;
      const order = { visitFolder: join(data, 'visits', visit), at, reason, instead };
      const made = await makeBackup(placeOf(data, visit), order, unseen);
      if (made.warning) failed.set(visit, { visit, at, error: made.warning, isMade: true });
      else failed.delete(visit);
      return made;
    });
  }

  async function youngAutomatic(visit: string, at: string): Promise<string | undefined> {
    const [last] = await readableBackups(placeOf(data, visit));
    return last?.record && isYoung(last.record, at) && last.record.reason === 'automatic' ? last.backup : undefined;
  }

  function isDue(visit: string): Promise<boolean> {
    return remembered(visit, async (at) => {
      const [last] = await readableBackups(placeOf(data, visit));
      return !last?.record || !isYoung(last.record, at);
    });
  }

  function settle(visit: string): void {
    clearTimeout(changed.get(visit));
    changed.delete(visit);
  }

  async function makeQuietly(visit: string): Promise<void> {
    settle(visit);
    await inTurn(() => makeNow(visit, 'automatic')).then(({ warning }) => warning && warn(warning), warn);
  }

  async function whenDue(visit: string): Promise<void> {
    if (await isDue(visit)) await makeQuietly(visit);
    else if (changed.has(visit)) changed.set(visit, undefined);
  }

  const later = (visit: string): NodeJS.Timeout => setTimeout(() => void whenDue(visit).catch(warn), pause).unref();

  function note(visit: string): void {
    if (changed.get(visit) === undefined) changed.set(visit, later(visit));
  }

  async function watch(visit: OpenVisit): Promise<void> {
    const first = later(visit.id);
    for await (const _committed of visit.announcements()) note(visit.id);
    clearTimeout(first);
  }

  return {
    follow(visit) {
      if (followed.has(visit) || visit.readOnly) return;
      followed.add(visit);
      void watch(visit).catch(warn);
    },
    note,
    make(visit, reason) {
      settle(visit);
      return inTurn(() => makeNow(visit, reason));
    },
    failures: () => [...failed.values()],
    async finish(visit) {
      const wanted = [...changed.keys()].filter((each) => visit === undefined || each === visit);
      for (const each of wanted) await makeQuietly(each);
      await working;
    },
    forget: (visit) => {
      settle(visit);
      return inTurn(async () => {
        failed.delete(visit);
        await rm(placeOf(data, visit).folder, { recursive: true, force: true });
      });
    },
  };
}

/** A backup that claims to be from a far future tells of a wrong clock, not of its age: it keeps no other from being made. */
function isYoung(backup: Pick<BackupRecord, 'at'>, now: string): boolean {
  return Math.abs(Date.parse(now) - Date.parse(backup.at)) < spacing;
}
