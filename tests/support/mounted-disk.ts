import { spawnSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A real file system of its own that can be filled and made read-only. */
export interface SmallDisk {
  folder: string;
  remount(mode: 'ro' | 'rw'): void;
  /** Takes all room that is left but so many kilobytes; what it returns gives it back. */
  fill(left?: number): Promise<() => Promise<void>>;
  unmount(): void;
}

/** Mounts a file system of so many kilobytes in memory on a folder; a sentence where that is not possible. */
export function mountedDisk(folder: string, kilobytes: number): SmallDisk | string {
  if (process.platform !== 'linux') return 'needs tmpfs, which only Linux has';
  const complaint = run('mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder);
  if (complaint !== '') return `needs the right to mount a file system: ${complaint}`;
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
    unmount: () => void run('umount', '--lazy', folder),
  };
}

/** Runs a system command; answers why it failed, or nothing. */
function run(command: string, ...words: string[]): string {
  const { status, stderr, error } = spawnSync(command, words, { encoding: 'utf8' });
  return status === 0 ? '' : (error?.message ?? stderr.trim());
}
