import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BundledVisit } from '../../../../shared/schema/bundle.ts';
import type { Content } from '../../../../shared/schema/content.ts';
import type { BackendContext } from '../../context.ts';
import { atomicWrite } from '../../store/atomic-write.ts';
import { journalBytes, journalName } from '../../store/journal.ts';
import type { OpenVisit } from '../../store/open-visit.ts';
import { snapshotName } from '../../store/snapshot.ts';
import { headerOf } from '../../store/visit-acts.ts';
import { version } from '../../version.ts';
import { inMaking } from './in-making.ts';
import { packBundle, type PackedFile } from './pack-bundle.ts';
import { proveHistory, type ProvenHistory } from './prove-history.ts';
import { makeSharedCopy } from './shared-copy.ts';
import type { BundleWork } from './unpack-bundle.ts';
import { visitFiles } from './visit-files.ts';
import { historyIn, writeSnapshot } from './visit-on-disk.ts';

/** What is asked of a bundle. */
export interface BundleRequest {
  visit: string;
  /** Whether it is a copy for others, without contacts, signatures and history. */
  isShared: boolean;
}

/** Makes a bundle of a visit as its journal stands on disk; the visit can be edited meanwhile. */
export async function exportBundle(context: BackendContext, request: BundleRequest, work: BundleWork) {
  const visit = await context.store.open(request.visit);
  const { folder } = visit;
  const target = join(await context.store.making(), `${context.ports.ids.next()}.tinjau`);
  const { about, files } = await inMaking(context, async (making) => {
    const frozen = await freeze(visit, making, work);
    const copy = request.isShared ? await makeSharedCopy({ context, folder, making }, frozen, work) : undefined;
    const { edits, head, digest, content } = copy ?? frozen;
    const about: BundledVisit = {
      visit: request.visit,
      ...titleOf(content),
      edits: edits.length,
      head,
      digest,
      madeAt: context.ports.clock.now().toISOString(),
      program: version,
      ...(copy ? { shared: { digest: frozen.digest, leftOut: copy.leftOut } } : {}),
    };
    const files = [...ownFiles(copy?.folder ?? making), ...(await visitFiles(copy ? making : folder, content, edits))];
    await packBundle(target, about, files, work);
    return { about, files: files.length };
  });
  const fileName = `${request.visit}${request.isShared ? '-dibagikan' : ''}.tinjau`;
  const { size } = await stat(target);
  const file = context.exports.add({ fileName, mediaType: 'application/zip', file: target, size });
  return { file, about, files };
}

function titleOf(content: Content): Pick<BundledVisit, 'title' | 'place' | 'startDate' | 'endDate'> {
  const { title, place, startDate, endDate } = headerOf(content);
  return { title, place: place.name, startDate, endDate };
}

function ownFiles(folder: string): PackedFile[] {
  return [journalName, snapshotName].map((name) => ({ name, path: join(folder, name) }));
}

/** Copies the whole lines of the journal as they stand between two acts, proves them, and writes the snapshot that they make. */
async function freeze(visit: OpenVisit, to: string, work: BundleWork): Promise<ProvenHistory> {
  const journal = await visit.betweenActs(() => journalBytes(join(visit.folder, journalName)));
  await atomicWrite(join(to, journalName), journal.subarray(0, historyIn(journal).bytes));
  const proven = await proveHistory(to, work);
  await writeSnapshot(to, proven);
  return proven;
}
