import { onTestFinished } from 'vitest';
import { createClient, type Client } from '../../electron/hosts/client.ts';
import { startLoopback } from '../../electron/hosts/loopback.ts';
import { withContext } from '../../electron/hosts/command-context.ts';
import { enterLoopback } from '../support/enter-loopback.ts';
import { openBackend } from '../support/open-backend.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A client with a way to send bytes, however its requests travel. */
export interface Carrier {
  client: Client;
  /** The data folder behind it. */
  data: string;
  /** Posts a call as written, past a client that would tidy its input; the code it ends with, or `done`. */
  post(name: string, input: string): Promise<string>;
  upload(fileName: string, bytes: Uint8Array<ArrayBuffer>): Promise<string>;
  uploadInChunks(bytes: Uint8Array<ArrayBuffer>): Promise<string>;
  download(token: string): Promise<Uint8Array<ArrayBuffer>>;
}

type Send = (request: Request) => Promise<Response>;

function carrierOver(send: Send, origin: string, data: string): Carrier {
  return {
    data,
    client: createClient(send, origin),
    async post(name, input) {
      const headers = { 'content-type': 'application/json' };
      const body = `{ "json": ${input} }`;
      const path = name.replaceAll('.', '/');
      const answer = await send(new Request(`${origin}/rpc/${path}`, { method: 'POST', body, headers }));
      if (answer.ok) return 'done';
      const { json } = (await answer.json()) as { json: { code: string } };
      return json.code;
    },
    async upload(fileName, bytes) {
      const headers = { 'x-file-name': encodeURIComponent(fileName) };
      const answer = await send(new Request(`${origin}/uploads`, { method: 'POST', body: bytes, headers }));
      const { token } = (await answer.json()) as { token: string };
      return token;
    },
    async uploadInChunks(bytes) {
      const begun = await send(new Request(`${origin}/chunked-uploads`, { method: 'POST' }));
      const { token } = (await begun.json()) as { token: string };
      await send(new Request(`${origin}/chunked-uploads/${token}/0`, { method: 'POST', body: bytes }));
      return token;
    },
    async download(token) {
      const answer = await send(new Request(`${origin}/downloads/${token}`));
      return new Uint8Array(await answer.arrayBuffer());
    },
  };
}

/** No wire at all: the client calls the backend. */
export async function direct(): Promise<Carrier> {
  const { backend, data } = await openBackend();
  return carrierOver((request) => backend.fetch(request), 'http://tinjau.local', data);
}

async function loopback(): Promise<Carrier> {
  const { backend, data } = await openBackend();
  const host = await startLoopback(backend);
  onTestFinished(() => host.close());
  const { send, origin } = await enterLoopback(host.url);
  return carrierOver(send, origin, data);
}

async function commandLine(): Promise<Carrier> {
  const data = await temporaryFolder();
  const { promise: finished, resolve: finish } = Promise.withResolvers<undefined>();
  const carrier = await new Promise<Carrier>((resolve, reject) => {
    const session = withContext({ data, lang: 'id' }, ({ backend }) => {
      resolve(carrierOver((request) => backend.fetch(request), 'http://tinjau.local', data));
      return finished;
    });
    session.catch(reject);
    onTestFinished(async () => {
      finish(undefined);
      await session;
    });
  });
  return carrier;
}

/** The three ways a request reaches the backend. */
export const carriers: Record<string, () => Promise<Carrier>> = { direct, loopback, 'command line': commandLine };
