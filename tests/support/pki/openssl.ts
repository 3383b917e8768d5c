import { execFileSync } from 'node:child_process';

/** Runs openssl in a folder and returns what it printed. */
export function openssl(folder: string, ...words: string[]): string {
  return execFileSync('openssl', words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
