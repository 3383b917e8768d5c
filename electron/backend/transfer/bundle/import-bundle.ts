import { headerOf } from '../../../../shared/domain/visit/header-of.ts';
import { sentence } from '../../../../shared/domain/sentence.ts';
import { AppError } from '../../../../shared/domain/app-error.ts';
import type { BundledVisit, BundleManifest } from '../../../../shared/schema/bundle.ts';
import type { BackendContext } from '../../context.ts';
import { visitId } from '../../store/visit-id.ts';
import { bundleError } from './bundle-error.ts';
import { inStaging } from '../in-staging.ts';
import { isOfThisVersion, type ProvenHistory } from './prove-history.ts';
import { requireAllowedHistory } from './require-allowed-history.ts';
import { proveVisit, requireKnownEvidence } from './prove-visit.ts';
import type { BundleWork } from '../../cancellable-work.ts';
import { withBundle, type OpenBundle } from './unpack-bundle.ts';

/** A bundle that waits on disk, and what to do when its visit is here already. */
export interface ImportRequest {
  file: string;
  /** Gives the visit of the bundle a new id, so that both are kept. */
  keepBoth: boolean;
}

/** What a bundle holds, once every byte of it was proven. */
export interface CheckedBundle {
  about: BundledVisit;
  files: number;
}

/** Unpacks and proves a bundle, and leaves nothing behind. @throws AppError with the first thing that is wrong. */
export function checkBundle(context: BackendContext, file: string, work: BundleWork): Promise<CheckedBundle> {
  return withBundle(file, (bundle) => inStaging(context, (folder) => unpackProven(bundle, folder, work)));
}

/**
 * Takes a visit in from a bundle: whole and proven, or not at all. @throws AppError `conflict` when it is here already and
 * both are not to be kept.
 */
export function importBundle(
  context: BackendContext,
  request: ImportRequest,
  work: BundleWork,
): Promise<CheckedBundle & { visit: string }> {
  return withBundle(request.file, async (bundle) => {
    const { visit, place } = bundle.manifest;
    const isThere = (await context.store.where(visit)) !== undefined;
    if (isThere && !request.keepBoth) throw await alreadyHere(context, bundle.manifest);
    return inStaging(context, async (folder) => {
      const checked = await unpackProven(bundle, folder, work);
      const id = isThere ? visitId(place, context.ports.ids) : visit;
      await context.store.adopt(id, folder);
      return { ...checked, visit: id };
    });
  });
}

async function unpackProven(bundle: OpenBundle, folder: string, work: BundleWork): Promise<CheckedBundle> {
  const { format: _format, version: _version, files, ...about } = bundle.manifest;
  await bundle.unpack(folder, work);
  const { leftOut = [] } = about;
  const proven = await proveVisit(folder, leftOut, work).catch((error: unknown) => {
    throw damaged(error);
  });
  requireKnownEvidence([...files.map(({ name }) => name), ...leftOut.map(({ file }) => file)], proven);
  requireSame(about, proven);
  requireAllowedHistory(proven);
  return { about, files: files.length };
}

/** Damage inside a bundle is the bundle's, not this computer's: its own sentence says where. */
function damaged(error: unknown): unknown {
  const isDamage = error instanceof AppError && (error.code === 'store-corrupt' || error.code === 'not-found');
  if (!isDamage) return error;
  const place = error.details.problems?.[0];
  const { file, line, reason = error.sentence } = place ?? {};
  const where = line === undefined ? reason : sentence('bundle.atLine', { reason, line });
  return bundleError('invalid-input', file, where, error);
}

function requireSame(about: BundledVisit, { edits, head, digest, content }: ProvenHistory): void {
  const { title, place, startDate, endDate } = headerOf(content);
  const isSame =
    about.edits === edits.length &&
    about.head === head &&
    (about.digest === digest || !isOfThisVersion(edits)) &&
    about.title === title &&
    about.place === place.name &&
    about.startDate === startDate &&
    about.endDate === endDate;
  if (isSame) return;
  throw bundleError('invalid-input', 'manifest.json', sentence('bundle.otherVisit'));
}

async function alreadyHere(context: BackendContext, manifest: BundleManifest): Promise<AppError> {
  const { visits, trash } = await context.store.list();
  const row = [...visits, ...trash].find(({ id }) => id === manifest.visit);
  const isTrashed = trash.some(({ id }) => id === manifest.visit);
  return new AppError(
    'conflict',
    sentence(isTrashed ? 'bundle.alreadyInTrash' : 'bundle.alreadyHere', { title: manifest.title }),
    {
      facts: {
        visit: manifest.visit,
        title: manifest.title,
        place: manifest.place,
        editsHere: row?.edits ?? 0,
        editsInBundle: manifest.edits,
        changedHere: row?.lastChange ?? '',
        madeAt: manifest.madeAt,
      },
    },
  );
}
