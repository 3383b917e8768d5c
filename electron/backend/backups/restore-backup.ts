import { dirname, join } from 'node:path';
import { AppError } from '../../../shared/domain/app-error.ts';
import type { BackendContext } from '../context.ts';
import { inMaking } from '../exchange/bundle/in-making.ts';
import { proveHistory, type ProvenHistory } from '../exchange/bundle/prove-history.ts';
import { proveVisit } from '../exchange/bundle/prove-visit.ts';
import type { BundleWork } from '../exchange/bundle/unpack-bundle.ts';
import { writeSnapshot } from '../exchange/bundle/visit-on-disk.ts';
import { copyPrivately, makeFolder } from '../store/private-files.ts';
import { headerOf } from '../store/visit-acts.ts';
import { visitId } from '../store/visit-id.ts';
import { placeOf, readBackup } from './backup-places.ts';

export interface RestoreRequest {
  visit: string;
  backup: string;
  /** Whether it takes the place of the visit as it is, which is set aside; otherwise it becomes a visit beside it. */
  replace: boolean;
}

/** What was restored, and under which id the visit that stood there lies in the trash. */
export interface Restored {
  visit: string;
  setAside?: string;
}

/** Brings a visit back from a backup, proven to its last byte. Nothing that is here is lost by it. */
export function restoreBackup(context: BackendContext, request: RestoreRequest, work: BundleWork): Promise<Restored> {
  return inMaking(context, async (folder) => {
    const { content } = await layOut(context, request, folder, work);
    const newId = (): string => visitId(headerOf(content).place.name, context.ports.ids);
    const there = await context.store.where(request.visit);
    if (there === undefined || !request.replace) {
      const visit = there === undefined ? request.visit : newId();
      await context.store.adopt(visit, folder);
      return { visit };
    }
    if (there === 'trash') throw inTrash();
    const setAside = newId();
    await context.store.setAside(request.visit, setAside);
    await context.store.adopt(request.visit, folder);
    return { visit: request.visit, setAside };
  });
}

/** Puts the files of a backup together as a visit, and proves them. */
async function layOut(
  context: BackendContext,
  { visit, backup }: RestoreRequest,
  folder: string,
  work: BundleWork,
): Promise<ProvenHistory> {
  const place = placeOf(context.folders.data, visit);
  const { files } = await readBackup(place, backup);
  for (const [done, { name }] of files.entries()) {
    work.signal.throwIfAborted();
    work.report('copy', done, files.length);
    await makeFolder(dirname(join(folder, name)));
    const from = name.startsWith('evidence/') ? place.folder : join(place.folder, backup);
    await copyPrivately(join(from, name), join(folder, name));
  }
  await writeSnapshot(folder, await proveHistory(folder, work));
  return proveVisit(folder, work);
}

function inTrash(): AppError {
  return new AppError('conflict', {
    id: 'Kunjungan ini ada di tempat sampah. Pulihkan dahulu, atau pulihkan cadangannya sebagai kunjungan lain.',
    en: 'This visit is in the trash. Restore it first, or restore the backup as another visit.',
  });
}
