import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { sentence } from '../../shared/domain/sentence.ts';
import type { Backend } from '../backend/backend.ts';
import { AppError } from '../../shared/domain/app-error.ts';
import { createGuard, type Guard } from './loopback-guard.ts';

const idleLimit = 12 * 60 * 60 * 1000;

/** The workbench in a browser tab, on this computer only. */
export interface LoopbackHost {
  /** The one-time address to open. */
  url: string;
  port: number;
  close(): Promise<void>;
}

/** Serves the backend on 127.0.0.1; port 0 lets the system choose. @throws AppError `conflict` when the port is taken. */
export async function startLoopback(backend: Backend, port = 0): Promise<LoopbackHost> {
  let guard: Guard | undefined;
  const answer = async (request: Request): Promise<Response> => {
    const verdict = guard?.check(request) ?? { kind: 'refuse', status: 421, reason: 'not ready' };
    if (verdict.kind === 'pass') return backend.fetch(request);
    if (verdict.kind === 'enter')
      return new Response(null, { status: 303, headers: { 'Set-Cookie': verdict.cookie, Location: '/' } });
    return new Response(`Tinjau: ${verdict.reason}\n`, { status: verdict.status });
  };

  const server = serve({ fetch: answer, hostname: '127.0.0.1', port, overrideGlobalObjects: false });
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', (cause) => reject(portError(port, cause)));
  });
  const bound = (server.address() as AddressInfo).port;
  guard = createGuard({ authority: `127.0.0.1:${bound}`, idleLimit, now: () => Date.now() });
  return {
    url: guard.entryUrl,
    port: bound,
    close: () =>
      new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

function portError(port: number, cause: Error): AppError {
  return new AppError('conflict', sentence('cli.portTaken', { port }), {}, { cause });
}
