import { join } from 'node:path';
import { redactContent, isShareable, type CleanPhoto } from '../../../../shared/domain/sharing/redact-content.ts';
import { recorded } from '../../../../shared/domain/edits/changes.ts';
import type { LeftOut } from '../../../../shared/schema/bundle.ts';
import { collectionNames, type Content } from '../../../../shared/schema/content.ts';
import type { Change } from '../../../../shared/schema/edit.ts';
import type { BackendContext } from '../../context.ts';
import { cleanPhoto, inspectEvidence, keepEvidence, readEvidence } from '../../store/evidence-files.ts';
import { openVisit } from '../../store/open-visit.ts';
import { foldersIn, partsOf, sortParts } from '../../store/visit-parts.ts';
import { proveHistory, type ProvenHistory } from './prove-history.ts';
import type { BundleWork } from '../../cancellable-work.ts';

/** A copy for others, and what it leaves out. */
export interface SharedCopy extends ProvenHistory {
  leftOut: LeftOut[];
  /** Where its journal and snapshot are; its photos lie in `making` itself. */
  folder: string;
}

interface Places {
  context: BackendContext;
  /** The visit that is shared; only read. */
  folder: string;
  /** Where the copy is made. */
  staging: string;
}

/**
 * Makes a copy for others: redacted content with a history of one act, since the old one would tell what was taken out,
 * and photos drawn anew, so that no note of the camera is left in them.
 */
export async function makeSharedCopy(places: Places, from: ProvenHistory, work: BundleWork): Promise<SharedCopy> {
  const { context, staging } = places;
  const folder = join(staging, 'copy');
  const photos = await cleanPhotos(places, from, work);
  const { content, leftOut } = redactContent(from.content, photos, noteOf(from));
  const visit = await openVisit({
    id: 'shared',
    folder,
    ports: context.ports,
    device: 'Tinjau',
    warn: (error) => context.log.warn({ err: error }, 'the snapshot of a shared copy was not written'),
  });
  try {
    await visit.commit(() => ({ by: 'Tinjau', act: { code: 'copy-to-share' }, changes: putAll(content) }));
  } finally {
    await visit.close();
  }
  const history: LeftOut = { what: 'history', count: from.edits.length };
  return { ...(await proveHistory(folder, work)), leftOut: [history, ...leftOut], folder };
}

/** The open photos that are whole, each drawn anew. */
async function cleanPhotos(
  { folder, staging }: Places,
  { edits, content }: ProvenHistory,
  { report, signal }: BundleWork,
): Promise<Map<string, CleanPhoto>> {
  const { lost } = await sortParts(await partsOf({ edits, content }, foldersIn(folder)));
  const gone = new Set(lost.map(({ file }) => file));
  const shareable = Object.values(content.evidence).filter(isShareable);
  const pieces = shareable.filter(({ sha256 }) => !gone.has(`evidence/${sha256}`));
  const photos = new Map<string, CleanPhoto>();
  for (const [done, { sha256, fileName }] of pieces.entries()) {
    signal.throwIfAborted();
    report('photos', done, pieces.length);
    if (photos.has(sha256)) continue;
    const bytes = await cleanPhoto(await readEvidence(folder, sha256));
    await keepEvidence(staging, bytes);
    const facts = await inspectEvidence(fileName, bytes);
    const { width, height } = facts;
    photos.set(sha256, {
      sha256: facts.sha256,
      bytes: facts.bytes,
      ...(width === undefined ? {} : { width }),
      ...(height === undefined ? {} : { height }),
    });
  }
  return photos;
}

function putAll(content: Content): Change[] {
  return collectionNames.flatMap((collection) =>
    Object.entries<object>(content[collection]).map(([id, value]) =>
      recorded({ op: 'put', collection, id, values: { ...value } }),
    ),
  );
}

/** Stands in the copy itself, so that nobody takes it for the visit. */
function noteOf({ digest }: ProvenHistory): string {
  return `Salinan untuk dibagikan: kontak, NIP, tanda tangan, lokasi foto, dan riwayat tidak disertakan. Sidik isi aslinya ${digest}.`;
}
