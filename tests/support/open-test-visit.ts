import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openVisit, type OpenVisit } from '../../electron/backend/store/open-visit.ts';
import type { Change } from '../../shared/schema/edit.ts';
import { fixedPorts } from './fixed-ports.ts';

/** Opens a visit folder as the store does, with a fixed clock and counted ids; closed when the test ends. */
export async function openTestVisit(folder: string, ports = fixedPorts()): Promise<OpenVisit> {
  const visit = await openVisit({
    id: 'contoh',
    folder: join(folder, 'contoh'),
    ports,
    device: 'laptop',
    warn: (error) => {
      throw error;
    },
  });
  let closing: Promise<void> | undefined;
  const once = { ...visit, close: () => (closing ??= visit.close()) };
  onTestFinished(() => once.close());
  return once;
}

/** A change that writes one site whole. */
export function putSite(id: string, name: string): Change {
  return { op: 'put', collection: 'sites', id, value: { name, pillars: [], order: 'a0' } };
}

/** Saves changes in the name of one person. */
export function save(visit: OpenVisit, by: string, ...changes: Change[]) {
  return visit.commit(() => ({ by, changes }));
}
