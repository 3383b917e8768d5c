import { sentence, type Sentence } from '../sentence.ts';
import { reasonWeights, type ReasonCode } from './reasons.ts';

/** The word that sums a verdict up. */
export type VerdictWord = 'valid' | 'invalid' | 'indeterminate';
/** What is known of a signer. */
export type IdentityState = 'trusted' | 'untrusted' | 'revoked' | 'expired';

/** What was found about one signature. Instants are UTC, ISO 8601. */
export interface SignatureFinding {
  /** Name of its field: the id of the signatory in files that Tinjau prepared. */
  field: string;
  label?: string;
  kind: 'signature' | 'timestamp';
  /** Common name in the certificate, or the distinguished name where there is none; empty when it could not be read. */
  signer: string;
  issuer: string;
  /** Claimed time, or the timestamp's own. */
  signedAt: string | null;
  /** Latest time at which it is proven to have existed. */
  provenAt: string | null;
  integrity: 'ok' | 'broken';
  identity: IdentityState;
  coversWholeFile: boolean;
  certified: boolean;
  /** SHA-256 of the certificate, lower-case hex; empty when it could not be read. */
  certificateSha256: string;
  /** The seat that it fills, where that is not plainly the signer's: whom it is for, and the reason on record. */
  seat?: { name?: string; reason?: string };
  reasons: ReasonCode[];
}

/** What one reading of a file found, before it is put into words. */
export interface Findings {
  sha256: string;
  bytes: number;
  signatures: SignatureFinding[];
  /** What was changed after the first signature; `unknown` when it could not be read. */
  changes: 'none' | 'signatures-only' | 'signatures-and-notes' | 'other' | 'unknown';
  /** Reasons about the file as a whole. */
  reasons: ReasonCode[];
}

interface Answer<A extends string> {
  answer: A;
  sentence: Sentence;
}

/** The four answers about a file, never one tick; `indeterminate` is never to be shown as valid. */
export interface Verdict {
  verdict: VerdictWord;
  file: { sha256: string; bytes: number };
  integrity: Answer<'ok' | 'broken' | 'unknown'>;
  identity: Answer<IdentityState | 'none'>;
  time: Answer<'proven' | 'claimed' | 'none'>;
  changes: Answer<Findings['changes']>;
  signatures: SignatureFinding[];
  reasons: ReasonCode[];
}

/** The four answers and the verdict that follow from the findings. Valid needs a reason for nothing worse than a note. */
export function judge(findings: Findings): Verdict {
  const { signatures } = findings;
  const all = [...new Set([...findings.reasons, ...signatures.flatMap((signature) => signature.reasons)])];
  return {
    verdict: verdictOf(all),
    file: { sha256: findings.sha256, bytes: findings.bytes },
    integrity: integrityOf(signatures, findings),
    identity: identityOf(signatures),
    time: timeOf(signatures),
    changes: changesOf(findings),
    signatures,
    reasons: all,
  };
}

function verdictOf(codes: ReasonCode[]): VerdictWord {
  const weights = new Set(codes.map((code) => reasonWeights[code]));
  if (weights.has('invalid')) return 'invalid';
  return weights.has('indeterminate') ? 'indeterminate' : 'valid';
}

function integrityOf(signatures: SignatureFinding[], findings: Findings): Verdict['integrity'] {
  const broken = signatures.filter(({ integrity }) => integrity === 'broken');
  const isUnreadable = findings.changes === 'unknown' && verdictOf(findings.reasons) === 'invalid';
  const isProven = broken.some((signature) => verdictOf(signature.reasons) === 'invalid');
  if (isProven || isUnreadable || findings.changes === 'other') {
    return { answer: 'broken', sentence: integritySentences.broken };
  }
  const isOpen = signatures.length === 0 || broken.length > 0 || findings.changes === 'unknown';
  const answer = isOpen ? 'unknown' : 'ok';
  return { answer, sentence: integritySentences[answer] };
}

const worstFirst = ['revoked', 'expired', 'untrusted', 'trusted'] as const;

function identityOf(signatures: SignatureFinding[]): Verdict['identity'] {
  const people = signatures.filter(({ kind }) => kind === 'signature');
  const answer = worstFirst.find((state) => people.some(({ identity }) => identity === state)) ?? 'none';
  return { answer, sentence: identitySentences[answer] };
}

function timeOf(signatures: SignatureFinding[]): Verdict['time'] {
  const people = signatures.filter(({ kind }) => kind === 'signature');
  if (people.every(({ signedAt, provenAt }) => signedAt === null && provenAt === null)) {
    return { answer: 'none', sentence: timeSentences.none };
  }
  const answer = people.every(({ provenAt }) => provenAt !== null) ? 'proven' : 'claimed';
  return { answer, sentence: timeSentences[answer] };
}

function changesOf({ changes, signatures }: Findings): Verdict['changes'] {
  if (signatures.length === 0 && changes === 'none') return { answer: 'unknown', sentence: neverSigned };
  return { answer: changes, sentence: changeSentences[changes] };
}

const integritySentences: Record<Verdict['integrity']['answer'], Sentence> = {
  ok: sentence('verification.integrity.ok'),
  broken: sentence('verification.integrity.broken'),
  unknown: sentence('verification.integrity.unknown'),
};

const identitySentences: Record<Verdict['identity']['answer'], Sentence> = {
  trusted: sentence('verification.identity.trusted'),
  untrusted: sentence('verification.identity.untrusted'),
  expired: sentence('verification.identity.expired'),
  revoked: sentence('verification.identity.revoked'),
  none: sentence('verification.identity.none'),
};

const timeSentences: Record<Verdict['time']['answer'], Sentence> = {
  proven: sentence('verification.time.proven'),
  claimed: sentence('verification.time.claimed'),
  none: sentence('verification.time.none'),
};

const neverSigned: Sentence = sentence('verification.changes.unsigned');

const changeSentences: Record<Findings['changes'], Sentence> = {
  none: sentence('verification.changes.none'),
  'signatures-only': sentence('verification.changes.signatures-only'),
  'signatures-and-notes': sentence('verification.changes.signatures-and-notes'),
  other: sentence('verification.changes.other'),
  unknown: sentence('verification.changes.unknown'),
};
