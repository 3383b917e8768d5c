import { cp, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { fixedPorts } from './fixed-ports.ts';
import { openBackend, type OpenBackend } from './open-backend.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What is made beforehand, under a name that no other has. */
interface Preparation<T> {
  name: string;
  make: (here: OpenBackend) => Promise<T>;
}

const prepared = new Map<string, Promise<{ data: string; made: unknown }>>();

async function prepare<T>({ name, make }: Preparation<T>): Promise<{ data: string; made: T }> {
  const data = join(await mkdtemp(join(inject('runFolder'), `${name.replaceAll(/\W/gu, '-')}-`)), 'data');
  const here = await openBackend({ data });
  const made = await make(here);
  await here.backend.close();
  return { data, made };
}

/**
 * A data folder of the test's own, as a backend left it that is made once and then copied; with what `make` answered.
 * The backups that a backend makes when it closes are left out: each test has its own to make.
 */
export async function preparedData<T>(preparation: Preparation<T>): Promise<{ data: string; made: T }> {
  const first = prepared.get(preparation.name) ?? prepare(preparation);
  prepared.set(preparation.name, first);
  const { data, made } = await first;
  const own = join(await temporaryFolder(), 'data');
  await cp(data, own, { recursive: true, filter: (path) => path !== join(data, 'backups') });
  return { data: own, made: made as T };
}

/** As `preparedData`, opened; its clock and ids go on behind those of the making. */
export async function openPrepared<T>(preparation: Preparation<T>): Promise<OpenBackend & { made: T }> {
  const { data, made } = await preparedData(preparation);
  return { ...(await openBackend({ data, ports: fixedPorts('2020-02-26T04:00:00.000Z', 1_000_000) })), made };
}
