import { sha256 as hexDigest } from '../../sha256.ts';
import type { ReasonCode } from '../../../../shared/domain/verification/reasons.ts';
import type { SignatureFinding } from '../../../../shared/domain/verification/verdict.ts';
import { fieldName } from '../add-signature-fields.ts';
import type { PdfFile } from '../pdf/pdf-file.ts';
import type { SeatRecords } from './check-seats.ts';
import { additionsBetween } from './revision-changes.ts';

/** What the visit knows of its report: the prepared file and who is to sign it. */
export interface VisitRecord {
  preparedSha256: string;
  preparedBytes: number;
  /** Ids of everyone who is expected to sign. */
  signatories: readonly string[];
  /** Ids of those whose signature the visit has on record. */
  signed: readonly string[];
  /** Ids of those who signed on paper, by somebody's word: nothing that this file could prove. */
  onPaper?: readonly string[];
  seats?: SeatRecords;
}

/** Checks a file against the visit: it begins with the prepared report, gained only signatures, and nobody is missing. */
export function visitReasons(file: PdfFile, visit: VisitRecord, signatures: readonly SignatureFinding[]): ReasonCode[] {
  const reasons = sincePrepared(file, visit);
  const there = new Set(signatures.filter(({ kind }) => kind === 'signature').map(({ field }) => field));
  const isMissing = (id: string): boolean => !there.has(fieldName(id));
  if (visit.signed.some(isMissing)) reasons.push('signature-removed');
  if (visit.signatories.some(isMissing)) reasons.push('signatory-missing');
  if (visit.onPaper?.some(isMissing)) reasons.push('seat-on-paper');
  return reasons;
}

function sincePrepared(file: PdfFile, visit: VisitRecord): ReasonCode[] {
  const prepared = file.revisions.findIndex(({ end }) => end === visit.preparedBytes);
  const sha256 = hexDigest(file.bytes.subarray(0, visit.preparedBytes));
  if (prepared < 0 || sha256 !== visit.preparedSha256) return ['not-the-prepared-file'];
  const additions = additionsBetween(file, prepared, file.revisions.length - 1);
  return additions.includes('changed-after-signing') ? ['not-the-prepared-file'] : additions;
}
