import type { appearance as drawn, verdict as told } from '../id/signing.ts';

/** The words that are drawn into a paper where it is signed. */
export const appearance: typeof drawn = {
  reason: 'Reason',
  seatFor: 'place for',
  local: 'Signed electronically with a local key (uncertified electronic signature)',
  issuedBy: (issuer) => `Signed electronically; certificate issued by: ${issuer}`,
};

/** The words of the paper that tells a verdict. */
export const verdict: typeof told = {
  fileName: 'verification',
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
};
