import { call } from '@orpc/server';
import type { BackendContext } from './context.ts';
import { visits } from './handlers/visits.ts';

/**
 * Puts the sample visit into a data folder that has never held a visit, so that the first start has something to show.
 * Whoever threw the sample away, or has a visit that cannot be read, does not get it again.
 */
export async function createFirstVisit(context: BackendContext): Promise<void> {
  const { visits: listed, trash, unreadable } = await context.store.list();
  if (listed.length + trash.length + unreadable.length > 0) return;
  await call(visits.createSample, { by: 'Tinjau' }, { context });
}
