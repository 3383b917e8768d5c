import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pinnedNode } from '../../scripts/lib/paths.mjs';

const repository = resolve(import.meta.dirname, '../..');

/** A running browser version, as a person starts it. */
export interface Served {
  /** The one-time address, which is all that it prints on stdout. */
  url: string;
  /** What it has said on stderr so far. */
  said(): string;
  stop(): Promise<void>;
}

/** Starts the browser version, of this repository or of a copy, on a data folder and waits for its address. */
export function serve(data: string, words: string[] = [], sources = repository): Promise<Served> {
  return started(join(sources, 'electron/hosts/cli.ts'), ['serve', '--no-open', '--data', data, ...words]);
}

/** Runs `npm start` as on a machine without a display. */
export function startWithoutDisplay(data: string): Promise<Served> {
  return started(join(repository, 'scripts/start.mjs'), ['--no-open'], {
    TINJAU_DATA: data,
    DISPLAY: '',
    WAYLAND_DISPLAY: '',
  });
}

async function started(script: string, words: string[], env: Record<string, string> = {}): Promise<Served> {
  const child = spawn(pinnedNode, [script, ...words], {
    cwd: repository,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const address = once(createInterface(child.stdout), 'line').then(([line]) => String(line));
  const url = await Promise.race([address, ended.then(() => undefined)]);
  if (url === undefined) throw new Error(`${script} ended without an address: ${complaint}`);
  return {
    url,
    said: () => complaint,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
