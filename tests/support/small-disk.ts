import { spawnSync } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

/** A real file system of its own that can be filled and made read-only. */
export interface SmallDisk {
  folder: string;
  remount(mode: 'ro' | 'rw'): void;
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
  };
}

/** Runs a system command; answers why it failed, or nothing. */
function run(command: string, ...words: string[]): string {
  const { status, stderr, error } = spawnSync(command, words, { encoding: 'utf8' });
  return status === 0 ? '' : (error?.message ?? stderr.trim());
}
