import { openStore, type Store, type StoreOptions } from './store.ts';

/**
 * A store that takes its data folder at the first question about a visit, and never where there is none: scoring a file
 * needs no lock, so it can be done any number of times at once and while a window is open.
 */
export function storeOnDemand(options: StoreOptions): Store {
  let opening: Promise<Store> | undefined;
  const store = (): Promise<Store> => (opening ??= openStore(options));
  return {
    list: async () => (await store()).list(),
    open: async (id) => (await store()).open(id),
    where: async (id) => (await store()).where(id),
    staging: async () => (await store()).staging(),
    adopt: async (id, folder) => (await store()).adopt(id, folder),
    trashAs: async (id, as) => (await store()).trashAs(id, as),
    create: async (id, actor, changes) => (await store()).create(id, actor, changes),
    trash: async (id) => (await store()).trash(id),
    restore: async (id) => (await store()).restore(id),
    remove: async (id) => (await store()).remove(id),
    damage: async (id) => (await store()).damage(id),
    repair: async (id, actor) => (await store()).repair(id, actor),
    async close() {
      await (await opening)?.close();
    },
  };
}
