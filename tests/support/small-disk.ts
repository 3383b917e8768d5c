import { spawnSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished, type TestContext } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

/** A real file system of its own that can be filled and made read-only. */
export interface SmallDisk {
  folder: string;
  remount(mode: 'ro' | 'rw'): void;
  /** Takes all room that is left but so many kilobytes; what it returns gives it back. */
  fill(left?: number): Promise<() => Promise<void>>;
}

/** As `smallDisk`; the test is skipped, with the reason, where that is not possible. */
export async function diskOf(kilobytes: number, context: TestContext): Promise<SmallDisk> {
  const disk = await smallDisk(kilobytes);
  if (typeof disk === 'string') context.skip(disk);
  return disk;
}

/** Mounts a file system of so many kilobytes in memory until the test ends; a sentence where that is not possible. */
export async function smallDisk(kilobytes: number): Promise<SmallDisk | string> {
  if (process.platform !== 'linux') return 'needs tmpfs, which only Linux has';
  const folder = await temporaryFolder();
  const complaint = run('mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder);
  if (complaint !== '') return `needs the right to mount a file system: ${complaint}`;
  onTestFinished(() => void run('umount', '--lazy', folder));
  return {
    folder,
    remount(mode) {
      const refused = run('mount', '-o', `remount,${mode}`, folder);
      if (refused !== '') throw new Error(refused);
    },
    async fill(left = 0) {
      const ballast = join(folder, 'ballast');
      await writeFile(ballast, Buffer.alloc((kilobytes - left) * 1024)).catch(() => undefined);
      return () => rm(ballast);
    },
  };
}

/** Runs a system command; answers why it failed, or nothing. */
function run(command: string, ...words: string[]): string {
  const { status, stderr, error } = spawnSync(command, words, { encoding: 'utf8' });
  return status === 0 ? '' : (error?.message ?? stderr.trim());
}
