import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { AppError, type Sentence } from '../../../../shared/domain/app-error.ts';
import { schemaVersion } from '../../../../shared/domain/migrations/migrate.ts';
import type { Evidence } from '../../../../shared/schema/assessment.ts';
import { paperName } from '../../signing/visit-papers.ts';
import { inspectEvidence, readEvidence } from '../../store/evidence-files.ts';
import { inspectPdf } from '../../store/inspect-pdf.ts';
import { sha256 } from '../../store/journal.ts';
import { snapshotAdapter } from '../../store/snapshot.ts';
import { headerOf } from '../../store/visit-acts.ts';
import { bundleError } from './bundle-error.ts';
import { proveHistory, type ProvenHistory } from './prove-history.ts';
import { proveSignatures } from './prove-signatures.ts';
import type { BundleWork } from './unpack-bundle.ts';
import { evidenceInHistory, papersIn } from './visit-files.ts';

/**
 * Proves a visit that comes from elsewhere, in a folder of its own: the chain of its history, every edit against its
 * schema and against what it says that it replaced, the snapshot against the history, each piece of evidence decoded,
 * each paper read, and each signature that is claimed found on its paper. @throws AppError `invalid-input` or
 * `store-corrupt` at the first place that fails.
 */
export async function proveVisit(folder: string, work: BundleWork): Promise<ProvenHistory> {
  const proven = await proveHistory(folder, work);
  await proveSnapshot(folder, proven);
  await proveEvidence(folder, proven, work);
  await provePapers(folder, proven, work);
  await proveSignatures(folder, proven.content, work);
  return proven;
}

async function proveSnapshot(folder: string, proven: ProvenHistory): Promise<void> {
  const file = join(folder, 'visit.json');
  const snapshot = await snapshotAdapter(file).read();
  if (snapshot && snapshot.schemaVersion > schemaVersion) {
    throw bundleError('store-newer', 'visit.json', {
      id: 'ditulis oleh Tinjau yang lebih baru',
      en: 'was written by a newer Tinjau',
    });
  }
  if (snapshot?.head === proven.head && isDeepStrictEqual(snapshot.content, proven.content)) return;
  throw bundleError('invalid-input', 'visit.json', {
    id: 'tidak sama dengan yang dihasilkan riwayatnya',
    en: 'is not what its history makes',
  });
}

/** The evidence that is listed is there, whole, and what it says that it is. */
async function proveEvidence(
  folder: string,
  { content }: ProvenHistory,
  { report, signal }: BundleWork,
): Promise<void> {
  const pieces = new Map(Object.values(content.evidence).map((piece) => [piece.sha256, piece]));
  let done = 0;
  for (const [hash, piece] of pieces) {
    signal.throwIfAborted();
    report('evidence', done, pieces.size);
    await proveFile(piece, await readEvidence(folder, hash), signal);
    done += 1;
  }
}

/** Decodes a file as if it were added now. */
async function proveFile(piece: Evidence, bytes: Uint8Array, signal: AbortSignal): Promise<void> {
  const file = `evidence/${piece.sha256}`;
  const reason = {
    id: `bukan ${piece.mediaType} utuh seperti yang tercatat`,
    en: `is not a whole ${piece.mediaType} as it is recorded`,
  };
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
async function provePapers(folder: string, { content }: ProvenHistory, { signal }: BundleWork): Promise<void> {
  const prepared = new Map(
    Object.entries(headerOf(content).prepared ?? {}).map(([key, record]) => [`${paperName(key)}.pdf`, record]),
  );
  const papers = await papersIn(folder);
  const missing = [...prepared.keys()].find((name) => !papers.includes(name));
  if (missing !== undefined) {
    throw bundleError('invalid-input', `exports/${missing}`, { id: 'tidak ada di paket', en: 'is not in the bundle' });
  }
  for (const name of papers) {
    const bytes = new Uint8Array(await readFile(join(folder, 'exports', name)));
    await requirePdf(name, bytes, signal);
    const record = prepared.get(name);
    if (record && sha256(bytes.subarray(0, record.bytes)) !== record.sha256) {
      throw bundleError('invalid-input', `exports/${name}`, {
        id: 'bukan dokumen yang disiapkan untuk ditandatangani',
        en: 'is not the paper that was prepared for signing',
      });
    }
  }
}

async function requirePdf(name: string, bytes: Uint8Array, signal: AbortSignal): Promise<void> {
  const { isStrict, fault } = await inspectPdf(bytes, signal);
  if (isStrict && fault === undefined) return;
  const reason = fault === 'too-complex' ? tooComplex : { id: 'bukan PDF yang utuh', en: 'is not a whole PDF' };
  throw bundleError('invalid-input', `exports/${name}`, reason, new Error(fault ?? 'no strict PDF'));
}

const tooComplex: Sentence = { id: 'terlalu rumit untuk dinilai', en: 'is too complex to judge' };

/** Refuses evidence that no edit ever named. */
export function requireKnownEvidence(names: string[], { edits }: ProvenHistory): void {
  const known = evidenceInHistory(edits);
  const stranger = names.find((name) => name.startsWith('evidence/') && !known.has(name.slice('evidence/'.length)));
  if (stranger === undefined) return;
  throw bundleError('refused', stranger, {
    id: 'tidak disebut dalam riwayat kunjungan',
    en: 'is not named in its history',
  });
}
