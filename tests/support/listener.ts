import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another program on this computer, which a page must never reach. */
export interface Listener {
  /** `127.0.0.1:port`. */
  address: string;
  /** The paths of whoever called. */
  hits: string[];
  close(): void;
}

export async function listen(): Promise<Listener> {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*').end();
  });
  server.on('upgrade', (request) => hits.push(request.url ?? ''));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { address: `127.0.0.1:${port}`, hits, close: () => void server.close() };
}
