import type { IdentityState, SignatureFinding, VerdictWord } from '../../../shared/domain/verification/verdict.ts';
import type { Language } from '../../../shared/schema/primitives.ts';

/** The fixed words of the paper that tells a verdict. */
export interface VerdictWords {
  title: string;
  verdicts: Record<VerdictWord, string>;
  questions: Record<'integrity' | 'identity' | 'time' | 'changes', string>;
  integrityStates: Record<'ok' | 'broken', string>;
  identityStates: Record<IdentityState, string>;
  file: string;
  size: string;
  checkedAt: string;
  signatures: string;
  field: string;
  seatFor: string;
  seatReason: string;
  signer: string;
  issuer: string;
  time: string;
  provenTime: string;
  integrity: string;
  identity: string;
  certificate: string;
  reasons: string;
  notes: string;
  bytes: string;
  limits: string;
  footer: string;
}

export const verdictWords: Record<Language, VerdictWords> = {
  id: {
    title: 'Hasil pemeriksaan tanda tangan',
    verdicts: { valid: 'SAH', invalid: 'TIDAK SAH', indeterminate: 'BELUM DAPAT DIPASTIKAN' },
    questions: { integrity: 'Utuh?', identity: 'Siapa?', time: 'Kapan?', changes: 'Berubah sejak itu?' },
    integrityStates: { ok: 'utuh', broken: 'rusak' },
    identityStates: {
      trusted: 'dipercaya',
      untrusted: 'belum terbukti',
      revoked: 'dicabut',
      expired: 'tidak berlaku pada waktunya',
    },
    file: 'Berkas',
    size: 'Ukuran',
    checkedAt: 'Diperiksa',
    signatures: 'Tanda tangan',
    field: 'Kotak',
    seatFor: 'Kotak ini untuk',
    seatReason: 'Alasan yang tercatat',
    signer: 'Penandatangan',
    issuer: 'Penerbit sertifikat',
    time: 'Waktu diakui',
    provenTime: 'Waktu terbukti',
    integrity: 'Keutuhan',
    identity: 'Identitas',
    certificate: 'SHA-256 sertifikat',
    reasons: 'Mengapa',
    notes: 'Catatan',
    bytes: 'bita',
    limits:
      'Pemeriksaan ini dilakukan tanpa jaringan dan hanya percaya pada sertifikat yang dipilih pemeriksanya. Cetakan tidak dapat diperiksa; simpan berkas PDF aslinya.',
    footer: 'Diperiksa dengan Tinjau',
  },
  en: {
    title: 'Result of checking the signatures',
    verdicts: { valid: 'VALID', invalid: 'NOT VALID', indeterminate: 'UNDECIDED' },
    questions: { integrity: 'Untouched?', identity: 'Who?', time: 'When?', changes: 'Changed since?' },
    integrityStates: { ok: 'whole', broken: 'broken' },
    identityStates: {
      trusted: 'trusted',
      untrusted: 'not proven',
      revoked: 'revoked',
      expired: 'not in force for its time',
    },
    file: 'File',
    size: 'Size',
    checkedAt: 'Checked',
    signatures: 'Signatures',
    field: 'Field',
    seatFor: 'The field is for',
    seatReason: 'Reason on record',
    signer: 'Signer',
    issuer: 'Certificate issued by',
    time: 'Claimed time',
    provenTime: 'Proven time',
    integrity: 'Integrity',
    identity: 'Identity',
    certificate: 'SHA-256 of the certificate',
    reasons: 'Why',
    notes: 'Notes',
    bytes: 'bytes',
    limits:
      'This check used no network and trusts only the certificates that the checker chose. A print-out cannot be checked; keep the PDF file itself.',
    footer: 'Checked with Tinjau',
  },
};

/** Whom the seat of a signature is for, where that is not plainly its signer, and the reason on record. */
export function seatLines({ seat }: SignatureFinding, words: VerdictWords): [string, string][] {
  if (seat === undefined) return [];
  const lines = [[words.seatFor, seat.name] as const, [words.seatReason, seat.reason ?? '–'] as const];
  return lines.flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]]));
}
