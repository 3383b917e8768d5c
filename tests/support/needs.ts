import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { beforeEach } from 'vitest';

/** Whether this machine has a program, or a file by its whole path. */
function has(name: string): boolean {
  return isAbsolute(name) ? existsSync(name) : spawnSync(name, ['--version']).error === undefined;
}

/** Skips the tests of this file or group, and says why, where a program or file that they check with is missing. */
export function needs(...names: string[]): void {
  const missing = names.filter((name) => !has(name));
  beforeEach(({ skip }) => {
    if (missing.length > 0) skip(`not on this machine: ${missing.join(', ')}`);
  });
}
