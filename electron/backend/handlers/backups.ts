import { placeOf, readableBackups, rowOf, visitsWithBackups } from '../transfer/backups/backup-places.ts';
import { restoreBackup } from '../transfer/backups/restore-backup.ts';
import type { BackendContext } from '../context.ts';
import { errorData } from '../failure.ts';
import { os } from '../implement.ts';
import { cancelJob, runJob } from '../long-work-job.ts';
import type { MadeBackups } from '../../../shared/contract/backups.ts';
import type { BackupRow } from '../../../shared/schema/backup.ts';

/** Answers the calls of `backups`. */
export const backups = {
  list: os.backups.list.handler(async ({ context, input }) => {
    const { data } = context.folders;
    const wanted = input.visit === null ? await visitsWithBackups(data) : [input.visit];
    const rows: BackupRow[] = [];
    const damaged: { visit: string; backup: string }[] = [];
    for (const visit of wanted) {
      const place = placeOf(data, visit);
      for (const { backup, record } of await readableBackups(place)) {
        if (record) rows.push(rowOf(place, backup, record));
        else damaged.push({ visit, backup });
      }
    }
    // Those of one visit come in the order in which they were made; only between visits nothing but the clock is known.
    return { backups: input.visit === null ? rows.sort((a, b) => (a.at < b.at ? 1 : -1)) : rows, damaged };
  }),

  failures: os.backups.failures.handler(({ context }) =>
    context.backups.failures().map(({ error, ...failed }) => ({ ...failed, data: errorData(error) })),
  ),

  make: os.backups.make.handler(async ({ context, input, path }) => {
    const wanted = input.visit === null ? await visitsHere(context) : [input.visit];
    if (input.visit !== null) await context.store.open(input.visit);
    return runJob({ context, path, job: input.job }, async (report, signal) => {
      let made = 0;
      const leftOut: MadeBackups['leftOut'] = [];
      // One visit that cannot be backed up does not keep the others from it.
      const failures: unknown[] = [];
      for (const [done, visit] of wanted.entries()) {
        signal.throwIfAborted();
        report('backup', done, wanted.length);
        const { backup, leftOut: lost } = await context.backups.make(visit, 'asked').catch((error: unknown) => {
          failures.push(error);
          return { backup: undefined, leftOut: [] };
        });
        if (backup !== undefined) made += 1;
        leftOut.push(...lost.map((part) => ({ visit, ...part })));
      }
      if (failures.length > 0) throw failures[0];
      return { made, unchanged: wanted.length - made, leftOut };
    });
  }),

  restore: os.backups.restore.handler(({ context, input, path }) => {
    const { job, ...request } = input;
    return runJob({ context, path, job }, (report, signal) => restoreBackup(context, request, { report, signal }));
  }),

  cancel: os.backups.cancel.handler(({ input }) => {
    cancelJob(input.job);
    return {};
  }),
};

async function visitsHere(context: BackendContext): Promise<string[]> {
  return (await context.store.list()).visits.map(({ id }) => id);
}
