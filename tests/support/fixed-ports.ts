import type { Ports } from '../../electron/backend/ports.ts';
import { nodePorts } from '../../electron/hosts/node-ports.ts';

/** The instant at which every test's clock starts: the opening of the 2020 visit. */
export const openingInstant = '2020-02-26T02:00:00.000Z';

/** A clock that advances one second per reading and ids that count: the only two things tests invent. */
export function fixedPorts(start = openingInstant, madeBefore = 0): Ports {
  let readings = 0;
  let made = madeBefore;
  return {
    ...nodePorts,
    clock: { now: () => new Date(Date.parse(start) + 1000 * readings++) },
    ids: { next: () => countedId(++made) },
    // The save dialog of a desktop, in which somebody always says yes.
    desktop: { save: async () => true, reveal: () => undefined },
  };
}

/** The n-th id: a well-formed UUIDv7 that sorts by n. */
function countedId(count: number): string {
  const hex = count.toString(16).padStart(12, '0');
  return `01707f00-${hex.slice(0, 4)}-7${hex.slice(4, 7)}-8000-${hex.padStart(12, '0')}`;
}
