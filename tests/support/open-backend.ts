import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { createBackend, type Backend } from '../../electron/backend/backend.ts';
import { createClient, type Client } from '../../electron/hosts/client.ts';
import type { Ports } from '../../electron/backend/ports.ts';
import { fixedPorts } from './fixed-ports.ts';
import { temporaryFolder } from './temporary-folder.ts';

export const repository = resolve(import.meta.dirname, '../..');

/** A backend on a temporary data folder, with the client that talks to it. */
export interface OpenBackend {
  backend: Backend;
  client: Client;
  data: string;
}

export async function openBackend(
  options: { renderer?: string; data?: string; ports?: Ports } = {},
): Promise<OpenBackend> {
  const data = options.data ?? (await temporaryFolder());
  const opened = await createBackend({
    host: 'browser',
    folders: {
      data,
      resources: join(repository, 'resources'),
      ...(options.renderer === undefined ? {} : { renderer: options.renderer }),
    },
    ports: options.ports ?? fixedPorts(),
  });
  let closing: Promise<void> | undefined;
  const backend = { ...opened, close: () => (closing ??= opened.close()) };
  onTestFinished(() => backend.close());
  return { backend, client: createClient((request) => backend.fetch(request)), data };
}
