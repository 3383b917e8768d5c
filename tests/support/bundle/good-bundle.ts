import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBackend } from '../../../electron/backend/backend.ts';
import { createClient } from '../../../electron/hosts/client.ts';
import { fixedPorts } from '../fixed-ports.ts';
import { repository } from '../open-backend.ts';
import { exportTo } from './carry.ts';
import { fillVisit, preparePaper } from './full-visit.ts';

/** The bytes of a whole and honest bundle, with a photo and a paper in it. */
export async function goodBundle(): Promise<Uint8Array> {
  const data = await mkdtemp(join(tmpdir(), 'tinjau-bundle-'));
  const folders = { data, resources: join(repository, 'resources') };
  const backend = await createBackend({ host: 'browser', folders, ports: fixedPorts() });
  try {
    const from = { backend, client: createClient((request) => backend.fetch(request)) };
    const { visit } = await from.client.visits.createSample({ by: 'Notulis' });
    await fillVisit(from, visit);
    await preparePaper(from, visit);
    const file = join(data, 'baik.tinjau');
    await exportTo(file, from, visit);
    return await readFile(file);
  } finally {
    await backend.close();
    await rm(data, { recursive: true });
  }
}
