import { headerOf } from '../../../../shared/domain/visit/header-of.ts';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { keptFiles } from '../../../../shared/domain/visit/kept-files.ts';
import { sentence, type Sentence } from '../../../../shared/domain/sentence.ts';
import { AppError } from '../../../../shared/domain/app-error.ts';
import { schemaVersion } from '../../../../shared/domain/migrations/migrate.ts';
import type { PaperSignature } from '../../../../shared/schema/visit.ts';
import type { LostPart } from '../../../../shared/schema/bundle.ts';
import { paperName } from '../../papers/visit-papers.ts';
import { inspectEvidence, readEvidence } from '../../store/evidence-files.ts';
import { snapshotAdapter } from '../../store/snapshot.ts';
import { evidenceInHistory, foldersIn, lossOf, partsOf } from '../../store/visit-parts.ts';
import { bundleError } from './bundle-error.ts';
import { proveHistory, type ProvenHistory } from './prove-history.ts';
import type { BundleWork } from '../../cancellable-work.ts';

/**
 * Proves a visit that comes from elsewhere, in a folder of its own: the chain of its history, every edit against its
 * schema and against what it says that it replaced, the snapshot against the history, each piece of evidence decoded,
 * each paper read, and each signature that is claimed found on its paper. Only what it says was left out may be missing.
 * @throws AppError `invalid-input` or `store-corrupt` at the first place that fails.
 */
export async function proveVisit(
  folder: string,
  leftOut: readonly LostPart[],
  work: BundleWork,
): Promise<ProvenHistory> {
  const lost = new Set(leftOut.map(({ file }) => file));
  const proven = await proveHistory(folder, work);
  await proveSnapshot(folder, proven);
  await proveEvidence(folder, { ...proven, lost }, work);
  await provePapers(folder, { ...proven, lost }, work);
  requireClaimedPapers({ ...proven, lost });
  return proven;
}

async function proveSnapshot(folder: string, proven: ProvenHistory): Promise<void> {
  const file = join(folder, 'visit.json');
  const snapshot = await snapshotAdapter(file).read();
  if (snapshot && snapshot.schemaVersion > schemaVersion) {
    throw bundleError('store-newer', 'visit.json', sentence('bundle.newer'));
  }
  if (snapshot?.head === proven.head && isDeepStrictEqual(snapshot.content, proven.content)) return;
  throw bundleError('invalid-input', 'visit.json', sentence('bundle.snapshot'));
}

/** The evidence that is listed is there, whole, and what it says that it is. */
async function proveEvidence(
  folder: string,
  { content, lost }: ProvenHistory & { lost: ReadonlySet<string> },
  { report, signal }: BundleWork,
): Promise<void> {
  const listed = keptFiles(content).filter(({ sha256 }) => !lost.has(`evidence/${sha256}`));
  const pieces = new Map(listed.map((piece) => [piece.sha256, piece]));
  let done = 0;
  for (const [hash, piece] of pieces) {
    signal.throwIfAborted();
    report('evidence', done, pieces.size);
    await proveFile(piece, await readEvidence(folder, hash), signal);
    done += 1;
  }
}

/** Decodes a file as if it were added now. */
async function proveFile(piece: PaperSignature['scan'], bytes: Uint8Array, signal: AbortSignal): Promise<void> {
  const file = `evidence/${piece.sha256}`;
  const reason = sentence('bundle.mediaType', { mediaType: piece.mediaType });
  try {
    const facts = await inspectEvidence(piece.fileName, bytes, signal);
    if (facts.mediaType === piece.mediaType && facts.bytes === piece.bytes) return;
  } catch (cause) {
    if (!(cause instanceof AppError) || cause.code === 'cancelled') throw cause;
    const isTooComplex = cause.details.facts?.['reason'] === 'too-complex';
    throw bundleError('invalid-input', file, isTooComplex ? tooComplex : reason, cause);
  }
  throw bundleError('invalid-input', file, reason);
}

/** Every paper is a PDF that can be read strictly, and begins with what was prepared for signing. */
async function provePapers(
  folder: string,
  { lost, ...proven }: ProvenHistory & { lost: ReadonlySet<string> },
  { signal }: BundleWork,
): Promise<void> {
  const parts = await partsOf(proven, foldersIn(folder));
  for (const part of parts) {
    if (!part.name.startsWith('exports/') || lost.has(part.name)) continue;
    // That a stranger's history names a paper to the byte does not make it one that can be read.
    const reason = (await lossOf({ ...part, prepared: undefined, signed: [] }, signal)) ?? (await lossOf(part, signal));
    if (reason) throw bundleError('invalid-input', part.name, paperFaults[reason]);
  }
}

const tooComplex: Sentence = sentence('part.too-complex');

const paperFaults: Record<LostPart['reason'], Sentence> = {
  missing: sentence('bundle.notInside'),
  damaged: sentence('bundle.paperDamaged'),
  unsigned: sentence('bundle.paperUnsigned'),
  'too-complex': tooComplex,
};

/**
 * The state of a visit follows from its signatures: none is claimed on a paper that is not there to prove it, and none by
 * pen without its scan.
 */
function requireClaimedPapers({ content, lost }: ProvenHistory & { lost: ReadonlySet<string> }): void {
  const { prepared = {} } = headerOf(content);
  for (const { onPaper } of Object.values(content.signoffs)) {
    const scan = `evidence/${onPaper?.scan.sha256}`;
    if (lost.has(scan)) throw bundleError('invalid-input', scan, paperFaults.missing);
  }
  for (const key of Object.values(content.signoffs).flatMap(({ signed = {} }) => Object.keys(signed))) {
    const paper = `exports/${paperName(key)}.pdf`;
    if (!Object.hasOwn(prepared, key) || lost.has(paper))
      throw bundleError('invalid-input', paper, paperFaults.unsigned);
  }
}

/** Refuses evidence that no edit ever named. */
export function requireKnownEvidence(names: string[], { edits }: ProvenHistory): void {
  const known = evidenceInHistory(edits);
  const stranger = names.find((name) => name.startsWith('evidence/') && !known.has(name.slice('evidence/'.length)));
  if (stranger === undefined) return;
  throw bundleError('refused', stranger, sentence('bundle.evidenceUnknown'));
}
