import { headerOf } from '../../../../shared/domain/visit/header-of.ts';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BundledVisit, LostPart } from '../../../../shared/schema/bundle.ts';
import type { Content } from '../../../../shared/schema/content.ts';
import type { BackendContext } from '../../context.ts';
import { journalBytes, journalName } from '../../store/journal.ts';
import { snapshotName } from '../../store/snapshot.ts';
import { lostSignedError } from '../../store/lost-parts.ts';
import { foldersIn, partsOf, sortParts, type VisitPart } from '../../store/visit-parts.ts';
import { version } from '../../version.ts';
import { freezeHistory, writeSnapshot } from './freeze-history.ts';
import { inStaging } from '../in-staging.ts';
import { packBundle, type PackedFile } from './pack-bundle.ts';
import { makeSharedCopy } from './shared-copy.ts';
import type { BundleWork } from '../../cancellable-work.ts';

/** What is asked of a bundle. */
export interface BundleRequest {
  visit: string;
  /** Whether it is a copy for others, without contacts, signatures and history. */
  isShared: boolean;
}

/**
 * Makes a bundle of a visit as its journal stands on disk; the visit can be edited meanwhile. Evidence and papers that are
 * damaged or missing are left out and named, so that one lost photo does not keep the rest here.
 * @throws AppError `store-corrupt` where that is a paper that was signed.
 */
export async function exportBundle(context: BackendContext, request: BundleRequest, work: BundleWork) {
  const visit = await context.store.open(request.visit);
  const { folder } = visit;
  const target = join(await context.store.staging(), `${context.ports.ids.next()}.tinjau`);
  const { about, files } = await inStaging(context, async (staging) => {
    const journal = await visit.betweenActs(() => journalBytes(join(folder, journalName)));
    const frozen = await freezeHistory(journal, staging, work);
    await writeSnapshot(staging, frozen);
    const copy = request.isShared ? await makeSharedCopy({ context, folder, staging }, frozen, work) : undefined;
    const { edits, head, digest, content } = copy ?? frozen;
    const parts = await partsOf({ edits, content }, foldersIn(copy ? staging : folder));
    const { sound, lost } = await sortParts(parts, work);
    requireSignedPapers(parts, lost, content);
    const about: BundledVisit = {
      visit: request.visit,
      ...titleOf(content),
      edits: edits.length,
      head,
      digest,
      madeAt: context.ports.clock.now().toISOString(),
      program: version,
      ...(copy ? { shared: { digest: frozen.digest, leftOut: copy.leftOut } } : {}),
      ...(lost.length > 0 ? { leftOut: lost } : {}),
    };
    const files = [...ownFiles(copy?.folder ?? staging), ...sound];
    await packBundle(target, about, files, work);
    return { about, files: files.length };
  });
  const fileName = `${request.visit}${request.isShared ? '-dibagikan' : ''}.tinjau`;
  const { size } = await stat(target);
  const file = context.downloads.add({ fileName, mediaType: 'application/zip', file: target, size });
  return { file, about, files };
}

/** Nobody would take in a visit that claims signatures on a paper that it does not carry, or by pen without their scan. */
function requireSignedPapers(parts: VisitPart[], lost: LostPart[], content: Content): void {
  const scans = Object.values(content.signoffs).map(({ onPaper }) => `evidence/${onPaper?.scan.sha256}`);
  const signed = new Set([...parts.flatMap((part) => (part.signed?.length ? [part.name] : [])), ...scans]);
  const missed = lost.filter(({ file }) => signed.has(file));
  if (missed.length > 0) throw lostSignedError(missed, content);
}

function titleOf(content: Content): Pick<BundledVisit, 'title' | 'place' | 'startDate' | 'endDate'> {
  const { title, place, startDate, endDate } = headerOf(content);
  return { title, place: place.name, startDate, endDate };
}

function ownFiles(folder: string): PackedFile[] {
  return [journalName, snapshotName].map((name) => ({ name, path: join(folder, name) }));
}
