import { call, ORPCError } from '@orpc/server';
import type { BackendContext } from './context.ts';
import { visits } from './handlers/visits.ts';

/**
 * Puts the sample visit into a data folder that has never held a visit, so that the first start has something to show.
 * Whoever threw the sample away, or has a visit that cannot be read, does not get it again; nor who has no room for it.
 */
export async function createFirstVisit(context: BackendContext): Promise<void> {
  const { visits: listed, trash, unreadable, readOnly } = await context.store.list();
  if (readOnly || listed.length + trash.length + unreadable.length > 0) return;
  try {
    await call(visits.createSample, { by: 'Tinjau' }, { context });
  } catch (error) {
    if (!(error instanceof ORPCError) || error.code !== 'store-io') throw error;
    // A start without its sample is a start.
    context.log.warn({ err: error }, 'the sample visit was not made');
  }
}
