import { spawnSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../../shared/domain/app-error.ts';
import { systemCode } from '../../../electron/backend/store/store-error.ts';
import { actOf, firstAct, missingActs, visitAt, type Toll } from './visit-of.ts';

const kilobytes = 512;

/** Fills a small file system under a visit that is being written, again and again; or the reason why it cannot be made. */
export async function fillDisks(root: string, trials: number): Promise<Toll | string> {
  const disk = join(root, 'disk');
  await mkdir(disk, { recursive: true });
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', disk], { encoding: 'utf8' });
  if (mounted.status !== 0) return `no small file system: ${mounted.error?.message ?? mounted.stderr.trim()}`;
  const toll = { trials: 0, unreadable: 0, lost: 0, unnoticed: 0 };
  try {
    for (; toll.trials < trials; toll.trials += 1) await fillOnce(disk, toll);
  } finally {
    spawnSync('umount', [disk]);
  }
  return toll;
}

/** Saves until the disk is full, makes room, saves once more, and opens the visit anew. */
async function fillOnce(disk: string, toll: Toll): Promise<void> {
  const folder = join(disk, 'visit');
  const ballast = join(disk, 'ballast');
  const acknowledged: string[] = [];
  try {
    const visit = await visitAt(folder);
    const save = async (name: string): Promise<void> => {
      await visit.commit(() => ({ by: 'penguji', changes: actOf(name) }));
      acknowledged.push(name);
    };
    await visit.commit(() => ({ by: 'penguji', changes: firstAct }));
    await fill(ballast, Math.random() * 20_000);
    const refused = await saveUntilRefused(save);
    if (!refused) toll.unnoticed += 1;
    toll.lost += missingActs(visit.content.comments, acknowledged);
    await rm(ballast);
    await save('after');
    await visit.close();
    const again = await visitAt(folder);
    toll.lost += missingActs(again.content.comments, acknowledged);
    await again.close();
  } catch (error) {
    console.error(error);
    toll.unreadable += 1;
  }
  await rm(folder, { recursive: true, force: true });
  await rm(ballast, { force: true });
}

/** Leaves about so many bytes of the disk free. */
async function fill(ballast: string, left: number): Promise<void> {
  try {
    await writeFile(ballast, Buffer.alloc(kilobytes * 1024));
  } catch (error) {
    if (systemCode(error) !== 'ENOSPC') throw error;
  }
  await writeFile(ballast, Buffer.alloc(Math.max(0, kilobytes * 1024 - 12_000 - left)), { flag: 'r+' });
}

async function saveUntilRefused(save: (name: string) => Promise<void>): Promise<boolean> {
  for (let n = 0; n < 2000; n += 1) {
    try {
      await save(`full-${n}`);
    } catch (error) {
      if (error instanceof AppError && error.code === 'store-io') return true;
      throw error;
    }
  }
  return false;
}
