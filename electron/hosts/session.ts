import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../shared/domain/app-error.ts';
import type { Language } from '../../shared/schema/primitives.ts';
import { createBackend, type Backend, type BackendOptions } from '../backend/backend.ts';
import type { BackendContext } from '../backend/context.ts';
import { defaultDataFolder } from '../backend/folders.ts';
import { createClient, type Client } from './client.ts';
import { nodePorts } from './node-ports.ts';

const root = resolve(import.meta.dirname, '../..');

/** Options that every command has. */
export interface GlobalOptions {
  data?: string;
  json?: boolean;
  lang: Language;
}

/** One command's time with the backend. */
export interface Session {
  client: Client;
  backend: Backend;
  lang: Language;
  /** Sends a file to the backend and returns its upload token. @throws AppError `not-found` when it cannot be read. */
  upload(file: string): Promise<string>;
  /** The bytes of a finished file. */
  download(token: string): Promise<Uint8Array>;
  /** Prints the one JSON document with --json, else the lines for a person. */
  print(document: unknown, lines: string[]): void;
}

/**
 * Opens the backend for one command, and closes it whatever happens. It keeps others from the data folder once the
 * command asks for a visit; with `holds` from the start, for what is written beside the visits.
 */
export async function withSession<T>(
  options: GlobalOptions,
  work: (session: Session) => Promise<T>,
  { holds = false } = {},
): Promise<T> {
  const backend = await openBackend(options, 'cli', { holdsOnDemand: !holds });
  try {
    return await work(createSession(backend, options));
  } finally {
    await backend.close();
  }
}

/** The backend over the chosen data folder, with the shipped resources and the built page. */
export function openBackend(
  options: GlobalOptions,
  host: BackendContext['host'],
  more: Pick<BackendOptions, 'withSample' | 'holdsOnDemand'> = {},
): Promise<Backend> {
  return createBackend({
    host,
    ...more,
    folders: {
      data: resolve(options.data ?? defaultDataFolder(process.env, process.platform)),
      resources: join(root, 'resources'),
      renderer: join(root, 'out', 'renderer'),
    },
    ports: nodePorts,
  });
}

function createSession(backend: Backend, options: GlobalOptions): Session {
  return {
    client: createClient((request) => backend.fetch(request)),
    backend,
    lang: options.lang,
    async upload(file) {
      const request = new Request('http://tinjau.local/uploads', {
        method: 'POST',
        body: new Uint8Array(await readInput(file)),
        headers: { 'x-file-name': encodeURIComponent(basename(file)) },
      });
      const answer: unknown = await (await backend.fetch(request)).json();
      return z.object({ token: z.string() }).parse(answer).token;
    },
    async download(token) {
      const response = await backend.fetch(new Request(`http://tinjau.local/exports/${token}`));
      return new Uint8Array(await response.arrayBuffer());
    },
    print(document, lines) {
      process.stdout.write(
        options.json ? `${JSON.stringify(document, undefined, 2)}\n` : lines.map((line) => `${line}\n`).join(''),
      );
    },
  };
}

/** A file the person named. @throws AppError `not-found` with the name when it cannot be read. */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new AppError(
      'not-found',
      { id: `Berkas ${file} tidak dapat dibaca.`, en: `The file ${file} cannot be read.` },
      {},
      { cause },
    );
  }
}
