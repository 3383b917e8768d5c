import type { Saved } from '../../shared/contract/visits.ts';
import type { Edit } from '../../shared/schema/edit.ts';
import type { Client } from './client.ts';

const pageSize = 1000;

/** What was saved after the edit with this hash, while nobody listened; undefined when nothing was. */
export async function missedSince(client: Client, visit: string, head: string): Promise<Saved | undefined> {
  const latest = await client.visits.history({ visit, limit: 1 });
  if (latest.head === head) return undefined;
  const newestFirst: Edit[] = [];
  for (let isFound = false; !isFound;) {
    const page = await client.visits.history({ visit, limit: pageSize, skip: newestFirst.length });
    const known = page.edits.findIndex(({ hash }) => hash === head);
    newestFirst.push(...(known === -1 ? page.edits : page.edits.slice(0, known)));
    isFound = known !== -1 || page.edits.length < pageSize;
  }
  const last = newestFirst[0];
  return last && { edits: newestFirst.toReversed(), head: last.hash, at: last.at };
}
