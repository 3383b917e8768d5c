import type { Store } from '../../store/store.ts';
import type { BackupKeeper } from './backup-keeper.ts';

/** The same store, with backups of what is worked on in it: while it is open, before it goes to the trash, at the end. */
export function storeWithBackups(store: Store, keeper: BackupKeeper): Store {
  return {
    ...store,
    async open(id) {
      const visit = await store.open(id);
      keeper.follow(visit);
      return visit;
    },
    async create(id, actor, changes) {
      const visit = await store.create(id, actor, changes);
      keeper.follow(visit);
      keeper.note(id);
      return visit;
    },
    async adopt(id, folder) {
      await store.adopt(id, folder);
      keeper.note(id);
    },
    async trashAs(id, as) {
      await keeper.finish(id);
      await store.trashAs(id, as);
    },
    async trash(id) {
      await keeper.finish(id);
      await store.trash(id);
    },
    async remove(id) {
      // The copies go first: a kill in between leaves a visit that can be deleted again, never copies without a visit.
      if ((await store.where(id)) === 'trash') await keeper.forget(id);
      await store.remove(id);
    },
    async close() {
      await keeper.finish();
      await store.close();
    },
  };
}
