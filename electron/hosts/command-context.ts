import type { ReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { sentence, type Sentence } from '../../shared/domain/sentence.ts';
import { ErrorData } from '../../shared/contract/call.ts';
import { partSize } from '../../shared/contract/size-limits.ts';
import { AppError, errorCodes } from '../../shared/domain/app-error.ts';
import { requireFileSize } from '../../shared/domain/file-size.ts';
import type { Language } from '../../shared/schema/primitives.ts';
import { say } from '../../shared/i18n/say.ts';
import { createBackend, type Backend, type BackendOptions } from '../backend/backend.ts';
import type { BackendContext } from '../backend/context.ts';
import { defaultDataFolder } from '../backend/folders.ts';
import { createClient, type Client } from './client.ts';
import { inWords } from './in-words.ts';
import { nodePorts } from './node-ports.ts';
import { failureLines, failureOf } from './terminal.ts';
import { writeOutput } from './write-output.ts';

const root = resolve(import.meta.dirname, '../..');
const origin = 'http://tinjau.local';

/** Options that every command has. */
export interface GlobalOptions {
  data?: string;
  json?: boolean;
  lang: Language;
}

/** One command's time with the backend. */
export interface CommandContext {
  client: Client;
  backend: Backend;
  lang: Language;
  /** A sentence in the language that was chosen. */
  say: (words: Sentence) => string;
  /** Sends a file to the backend and returns its upload token. @throws AppError `not-found` when it cannot be read. */
  upload(file: string): Promise<string>;
  /** Sends a file of any size in parts and returns its upload token. @throws AppError `not-found` when it cannot be read. */
  uploadInChunks(file: string): Promise<string>;
  /** The bytes of a finished file. */
  download(token: string): Promise<Uint8Array>;
  /** Writes a finished file of any size to a place of the person's choice, whole or not at all. */
  saveTo(file: string, token: string): Promise<void>;
  /** Prints the one JSON document with --json, else the lines for a person. */
  print(document: unknown, lines: string[]): void;
}

/**
 * Opens the backend for one command, and closes it whatever happens. It keeps others from the data folder once the
 * command asks for a visit; with `holds` from the start, for what is written beside the visits.
 */
export async function withContext<T>(
  options: GlobalOptions,
  work: (context: CommandContext) => Promise<T>,
  { holds = false } = {},
): Promise<T> {
  const backend = await openBackend(options, 'cli', { holdsOnDemand: !holds });
  try {
    return await work(createContext(backend, options));
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
    language: options.lang,
    ...more,
    folders: {
      data: resolve(options.data ?? defaultDataFolder(process.env, process.platform)),
      resources: join(root, 'resources'),
      renderer: join(root, 'out', 'renderer'),
    },
    ports: nodePorts,
    onError: (error) => {
      const lines = failureLines(failureOf(error), options.lang);
      process.stderr.write(lines.map((line) => `${say(options.lang, sentence('cli.ofBackup', { line }))}\n`).join(''));
    },
  });
}

function createContext(backend: Backend, options: GlobalOptions): CommandContext {
  const post = (path: string, body: Uint8Array<ArrayBuffer> | undefined, name: string): Promise<unknown> =>
    postBytes(backend, { path, body, name });
  return {
    client: createClient((request) => backend.fetch(request)),
    backend,
    lang: options.lang,
    say: (words) => say(options.lang, words),
    async upload(file) {
      const bytes = new Uint8Array(await readInput(file));
      requireFileSize(basename(file), bytes.length);
      const answer = await post('/uploads', bytes, basename(file));
      return z.object({ token: z.string() }).parse(answer).token;
    },
    async uploadInChunks(file) {
      const parts = await openInput(file);
      const { token } = z
        .object({ token: z.string() })
        .parse(await post('/chunked-uploads', undefined, basename(file)));
      let at = 0;
      for await (const part of parts) {
        const bytes = new Uint8Array(z.instanceof(Uint8Array).parse(part));
        await post(`/chunked-uploads/${token}/${at}`, bytes, basename(file));
        at += bytes.length;
      }
      return token;
    },
    async download(token) {
      const response = await backend.fetch(new Request(`${origin}/downloads/${token}`));
      return new Uint8Array(await response.arrayBuffer());
    },
    async saveTo(file, token) {
      const { body } = await backend.fetch(new Request(`${origin}/downloads/${token}`));
      if (!body) throw new Error('the finished file has no bytes');
      await writeOutput(file, body);
    },
    print(document, lines) {
      process.stdout.write(
        options.json
          ? `${JSON.stringify(inWords(options.lang, document), undefined, 2)}\n`
          : lines.map((line) => `${line}\n`).join(''),
      );
    },
  };
}

interface Posted {
  path: string;
  body: Uint8Array<ArrayBuffer> | undefined;
  name: string;
}

/** Hands bytes to the app. @throws AppError as the app answered. */
async function postBytes(backend: Backend, { path, body, name }: Posted): Promise<unknown> {
  const headers = { 'x-file-name': encodeURIComponent(name) };
  const request = new Request(`${origin}${path}`, { method: 'POST', headers, ...(body ? { body } : {}) });
  const response = await backend.fetch(request);
  const answer: unknown = await response.json();
  if (response.ok) return answer;
  const { code, sentence } = Refusal.parse(answer);
  throw new AppError(code, sentence);
}

const Refusal = ErrorData.extend({ code: z.enum(errorCodes) });

/** The bytes of a file the person named, as they are read. @throws AppError `not-found`. */
async function openInput(file: string): Promise<ReadStream> {
  try {
    const handle = await open(file, 'r');
    return handle.createReadStream({ highWaterMark: partSize });
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

/** A file the person named. @throws AppError `not-found` with the name when it cannot be read. */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

function unreadable(file: string, cause: unknown): AppError {
  return new AppError('not-found', sentence('cli.unreadable', { file }), {}, { cause });
}
