import { sha256 } from '../sha256.ts';
import { sentence } from '../../../shared/domain/sentence.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import type { ReasonCode } from '../../../shared/domain/verification/reasons.ts';
import {
  judge,
  type Findings,
  type SignatureFinding,
  type Verdict,
} from '../../../shared/domain/verification/verdict.ts';
import { PdfFault } from './pdf/pdf-fault.ts';
import { openPdf, type PdfFile } from './pdf/pdf-file.ts';
import { readSignatureFields } from './pdf/signature-fields.ts';
import { hasActiveContent } from './verify/active-content.ts';
import { byteRangeOffsets } from './verify/byte-range-census.ts';
import { readEmbeddedData, type EmbeddedData } from './verify/embedded-data.ts';
import type { Certificate } from './verify/certificate.ts';
import { certificationReasons } from './verify/certification.ts';
import { checkSeats } from './verify/check-seats.ts';
import { visitReasons, type VisitRecord } from './verify/match-visit.ts';
import type { RevocationList } from './verify/revocation-list.ts';
import { isSealedWhole } from './verify/sealed-whole.ts';
import { additionsBetween } from './verify/revision-changes.ts';
import { oddityOfSave } from './verify/save-grammar.ts';
import {
  isCertification,
  openSignature,
  verifySignature,
  type OpenedSignature,
  type SignedField,
} from './verify/verify-signature.ts';

/** Whom to trust and what to compare with; nothing else is believed and nothing is fetched. */
export interface VerifyOptions {
  roots: readonly Certificate[];
  revocationLists: readonly RevocationList[];
  now: Date;
  visit?: VisitRecord;
  onProgress?: (done: number, total: number) => void;
}

/**
 * Reads any PDF and gives the four answers about it. A file that breaks a rule is a verdict, not an error.
 * @throws AppError `invalid-input` when the bytes are no PDF at all.
 */
export async function verifyPdf(bytes: Uint8Array, options: VerifyOptions): Promise<Verdict> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
  if (!text.includes('%PDF-')) throw notPdf();
  const file = { sha256: sha256(bytes), bytes: bytes.length };
  try {
    return judge({ ...file, ...findAll(openPdf(bytes), options) });
  } catch (error) {
    if (!(error instanceof PdfFault)) throw error;
    return judge({ ...file, signatures: [], changes: 'unknown', reasons: [faultReason(error, bytes)] });
  }
}

function faultReason(fault: PdfFault, bytes: Uint8Array): ReasonCode {
  if (fault.code === 'encrypted' || fault.code === 'too-complex') return fault.code;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.includes('/ByteRange') && !isSealedWhole(bytes) ? 'signed-structure-damaged' : 'structure-damaged';
}

function findAll(file: PdfFile, options: VerifyOptions): Pick<Findings, 'signatures' | 'changes' | 'reasons'> {
  const fields = readSignatureFields(file.view());
  const signed = fields.filter((field): field is SignedField => field.signature !== undefined);
  const inOrder = signed.map((field) => openSignature(file, field)).sort((a, b) => revisionOf(a) - revisionOf(b));
  const first = inOrder.find(({ coverage }) => coverage)?.coverage?.revision ?? file.revisions.length - 1;
  const embedded = readEmbeddedData(file, first);
  const signatures = checkSeats(verifyAll(file, { inOrder, embedded, options }), options.visit?.seats);
  const changes = changesSince(file, { inOrder, signatures, embedded });
  const reasons = [...changes.reasons];
  if (signatures.every(({ kind }) => kind === 'timestamp')) reasons.push('no-signature');
  else if (fields.length > signed.length) reasons.push('fields-unsigned');
  if (byteRangeOffsets(file).length !== signed.length) reasons.push('byte-range-unclaimed');
  if (hasActiveContent(file.view())) reasons.push('active-content');
  if (embedded.unreadable.size > 0) reasons.push('carried-data-unreadable');
  reasons.push(...certificationReasons(file, inOrder));
  reasons.push(...(options.visit ? visitReasons(file, options.visit, signatures) : ['visit-not-given' as const]));
  return { signatures, changes: changes.answer, reasons };
}

/** What was read of a file on the way to its findings. */
interface Found {
  inOrder: readonly OpenedSignature[];
  signatures: readonly SignatureFinding[];
  embedded: EmbeddedData;
}

/** Timestamps first: they prove the time of what they cover. */
function verifyAll(
  file: PdfFile,
  { inOrder, embedded, options }: Pick<Found, 'inOrder' | 'embedded'> & { options: VerifyOptions },
): SignatureFinding[] {
  const trust = {
    roots: options.roots,
    revocationLists: [...options.revocationLists, ...embedded.revocationLists],
    now: options.now,
  };
  const found = new Map<OpenedSignature, SignatureFinding>();
  const proofs: { revision: number; at: Date }[] = [];
  for (const opened of inOrder.toSorted((a, b) => Number(b.isTimestamp) - Number(a.isTimestamp))) {
    const finding = verifySignature(opened, { file, embedded: embedded.certificates, trust, proofs });
    found.set(opened, finding);
    if (opened.isTimestamp && opened.coverage && finding.provenAt !== null) {
      proofs.push({ revision: opened.coverage.revision, at: new Date(finding.provenAt) });
    }
    options.onProgress?.(found.size, inOrder.length);
  }
  return inOrder.flatMap((opened) => found.get(opened) ?? []);
}

/** The save a signature covers; those that cover none come last. */
function revisionOf({ coverage }: OpenedSignature): number {
  return coverage?.revision ?? Number.MAX_SAFE_INTEGER;
}

/** What was added since the first signature: the answer, and the reasons why it is not simply signatures. */
function changesSince(
  file: PdfFile,
  { inOrder, signatures, embedded }: Found,
): { answer: Findings['changes']; reasons: ReasonCode[] } {
  const covered = inOrder.map(({ coverage }) => coverage?.revision);
  const first = covered.find((revision) => revision !== undefined);
  const last = file.revisions.length - 1;
  if (inOrder.length === 0 || first === last) return { answer: 'none', reasons: [] };
  if (first === undefined) return { answer: 'unknown', reasons: [] };
  const reasons = additionsBetween(file, first, last);
  // A certified file allows signatures in fields that are there, and no new fields (ISO 32000-2, 12.8.2.2).
  const isCertified = inOrder.some(({ field }) => isCertification(file.view(), field.signature.dict));
  if (reasons.includes('changed-after-signing') || (isCertified && reasons.includes('field-added'))) {
    return { answer: 'other', reasons: ['changed-after-signing'] };
  }
  const lastOdd = lastOddSave(file, first, embedded);
  if (lastOdd !== undefined) reasons.push('save-not-understood');
  // What a person signed after such a save holds for all of it; a timestamp vouches for no content.
  const vouched = covered.filter((_, index) => isVouchedFor(signatures[index]));
  if (lastOdd !== undefined && !vouched.some((revision) => revision !== undefined && revision >= lastOdd)) {
    return { answer: 'unknown', reasons };
  }
  return { answer: reasons.includes('notes-changed') ? 'signatures-and-notes' : 'signatures-only', reasons };
}

/** Index of the last save after the first signature that readers may take differently. */
function lastOddSave(file: PdfFile, first: number, { unreadable }: EmbeddedData): number | undefined {
  for (let index = file.revisions.length - 1; index > first; index -= 1) {
    if (unreadable.has(index) || oddityOfSave(file, index) !== undefined) return index;
  }
  return undefined;
}

function isVouchedFor(finding: SignatureFinding | undefined): boolean {
  return finding?.kind === 'signature' && finding.integrity === 'ok' && finding.identity === 'trusted';
}

function notPdf(): AppError {
  return new AppError('invalid-input', sentence('signing.notPdf'));
}
