import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { Backend } from '../../../electron/backend/backend.ts';
import type { Client } from '../../../electron/hosts/client.ts';
import type { BundledVisit } from '../../../shared/schema/bundle.ts';

interface Host {
  backend: Backend;
  client: Client;
}

/** The result of long work, whatever it told on the way. */
export async function resultOf<R>(
  work: Promise<AsyncIterable<{ kind: 'progress' } | { kind: 'result'; result: R }>>,
): Promise<R> {
  for await (const event of await work) if (event.kind === 'result') return event.result;
  throw new Error('the work ended without a result');
}

/** Exports a visit into a file. */
export async function exportTo(file: string, { backend, client }: Host, visit: string, shared = false) {
  const made = await resultOf(client.bundles.export({ visit, shared }));
  const answer = await backend.fetch(new Request(`http://tinjau.local/downloads/${made.file.token}`));
  await writeFile(file, new Uint8Array(await answer.arrayBuffer()));
  return made;
}

/** Sends a file in parts, as the page does, and returns its token. */
export async function uploadInChunks(backend: Backend, file: string, partSize = 8 * 1024 * 1024): Promise<string> {
  const post = async (path: string, body?: Uint8Array<ArrayBuffer>): Promise<unknown> => {
    const answer = await backend.fetch(
      new Request(`http://tinjau.local${path}`, { method: 'POST', ...(body ? { body } : {}) }),
    );
    return answer.json();
  };
  const { token } = (await post('/chunked-uploads')) as { token: string };
  let at = 0;
  for await (const part of createReadStream(file, { highWaterMark: partSize })) {
    await post(`/chunked-uploads/${token}/${at}`, new Uint8Array(part as Buffer));
    at += (part as Buffer).length;
  }
  return token;
}

/** Imports a bundle from a file. */
export async function importFrom(file: string, { backend, client }: Host, keepBoth = false) {
  const upload = await uploadInChunks(backend, file);
  return resultOf(client.bundles.import({ upload, keepBoth }));
}

/** What a visit is, however it is stored: the same before and after it travelled. */
export async function proofOf(
  { client }: Pick<Host, 'client'>,
  visit: string,
): Promise<Pick<BundledVisit, 'edits' | 'head' | 'digest'>> {
  const { edits, head, digest } = await client.visits.check({ visit });
  return { edits, head, digest };
}
