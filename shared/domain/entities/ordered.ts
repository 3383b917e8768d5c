import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** An entity with its id, as lists show it. */
export type Listed<T> = T & { id: string };

/**
 * The entities of a collection in the order of their keys, those without a key in that of their ids; keys compare by code
 * unit, never by language.
 */
export function ordered<T extends object>(collection: Readonly<Record<string, T>>): Listed<T>[] {
  const listed = Object.entries(collection).map(([id, entity]) => ({ ...entity, id }));
  return listed.sort((a, b) => compare(orderOf(a), orderOf(b)) || compare(a.id, b.id));
}

function orderOf(entity: object): string {
  return 'order' in entity && typeof entity.order === 'string' ? entity.order : '';
}

/** The key that puts an entity after all of these. */
export function orderAfter(entities: readonly { order: string }[]): string {
  return generateKeyBetween(lastOrder(entities), null);
}

/** The keys that put so many entities after all of these, in their order. */
export function ordersAfter(entities: readonly { order: string }[], count: number): string[] {
  return generateNKeysBetween(lastOrder(entities), null, count);
}

function lastOrder(entities: readonly { order: string }[]): string | null {
  return entities.reduce<string | null>((most, { order }) => (most === null || order > most ? order : most), null);
}

/** The key that moves the entity at `from` one place up or down; undefined at the edge. */
export function orderMoved(
  list: readonly { order: string }[],
  from: number,
  direction: 'up' | 'down',
): string | undefined {
  const [near, far] = direction === 'up' ? [from - 1, from - 2] : [from + 1, from + 2];
  const neighbour = list[near]?.order;
  if (neighbour === undefined || list[from] === undefined) return undefined;
  const beyond = list[far]?.order ?? null;
  return direction === 'up' ? generateKeyBetween(beyond, neighbour) : generateKeyBetween(neighbour, beyond);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
