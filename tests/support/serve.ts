import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pinnedNode } from '../../scripts/lib/paths.mjs';

const repository = resolve(import.meta.dirname, '../..');

/** A running `tinjau serve`, as a person starts it. */
export interface Served {
  /** The one-time address. */
  url: string;
  stop(): Promise<void>;
}

/** Starts the browser version on a data folder and waits for its address. */
export async function serve(data: string, words: string[] = []): Promise<Served> {
  const cli = join(repository, 'electron/hosts/cli.ts');
  const child = spawn(pinnedNode, [cli, 'serve', '--no-open', '--data', data, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const address = once(createInterface(child.stdout), 'line').then(([line]) => String(line));
  const url = await Promise.race([address, ended.then(() => undefined)]);
  if (url === undefined) throw new Error(`tinjau serve ended without an address: ${complaint}`);
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
