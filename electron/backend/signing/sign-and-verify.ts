import { AppError } from '../../../shared/domain/app-error.ts';
import { sentence } from '../../../shared/domain/sentence.ts';
import type { Verdict } from '../../../shared/domain/verification/verdict.ts';
import { reasonSentence, reasonWeights, type ReasonCode } from '../../../shared/domain/verification/reasons.ts';
import { addTimestamp } from './add-timestamp.ts';
import { signPdf, type SignRequest } from './sign-pdf.ts';
import { readCertificate, type Certificate } from './verify/certificate.ts';
import type { VisitRecord } from './verify/match-visit.ts';
import { verifyPdf } from './verify-pdf.ts';

/** What came of signing: a file that was verified, and whether its time is proven by a server. */
export interface SignedFile {
  pdf: Uint8Array;
  /** `not-configured`: no server is set. `unreachable`: it was asked in vain; the signature stays PAdES B-B. */
  timestamp: 'added' | 'not-configured' | 'unreachable';
  verdict: Verdict;
}

/** Where the time may be proven, and the visit whose report this is. */
export interface SigningContext {
  timestampServer?: string;
  visit?: VisitRecord;
  /** Whom the person trusts: what the answer says of identities. */
  roots?: readonly Certificate[];
  /** Told why a server could not be used; the file is signed without it. */
  onTimestampFailure?: (error: unknown) => void;
}

/**
 * Signs, and says so only when the result verifies: the old bytes are its exact prefix, the new signature is whole and
 * covers the file, and nothing in it is invalid. @throws AppError `refused` when the file must not be signed as it is.
 */
export async function signAndVerify(request: SignRequest, context: SigningContext = {}): Promise<SignedFile> {
  const signed = await signPdf(request);
  await requireSound(request, signed, context);
  if (context.timestampServer === undefined) return told(request, signed, 'not-configured', context);
  const stamped = await tryTimestamp(request, signed, { ...context, server: context.timestampServer });
  if (!stamped) return told(request, signed, 'unreachable', context);
  await requireSound(request, stamped, context);
  return told(request, stamped, 'added', context);
}

/** The result with the verdict that anyone here would get: having just signed with a key is no reason to trust it. */
async function told(
  { at }: SignRequest,
  pdf: Uint8Array,
  timestamp: SignedFile['timestamp'],
  { roots = [], visit }: SigningContext,
): Promise<SignedFile> {
  const options = { roots, revocationLists: [], now: at, ...(visit ? { visit } : {}) };
  return { pdf, timestamp, verdict: await verifyPdf(pdf, options) };
}

async function tryTimestamp(
  request: SignRequest,
  signed: Uint8Array,
  context: SigningContext & { server: string },
): Promise<Uint8Array | undefined> {
  try {
    return await addTimestamp(signed, [request.key.certificate, ...request.key.chain], context.server);
  } catch (error) {
    // The signature itself is whole without a timestamp; the person is told that there is none.
    context.onTimestampFailure?.(error);
    return undefined;
  }
}

async function requireSound(request: SignRequest, signed: Uint8Array, context: SigningContext): Promise<void> {
  const isPrefix = Buffer.compare(signed.subarray(0, request.pdf.length), request.pdf) === 0;
  if (!isPrefix) throw new Error('signing changed bytes that were there before');
  const verdict = await verifyPdf(signed, {
    roots: [readCertificate(request.key.certificate)],
    revocationLists: [],
    now: request.at,
    ...(context.visit ? { visit: context.visit } : {}),
  });
  const own = verdict.signatures.find(({ field }) => field === request.field);
  const worst = verdict.reasons.filter((code) => reasonWeights[code] === 'invalid');
  const isUsable = own?.integrity === 'ok' && own.identity === 'trusted' && worst.length === 0;
  if (isUsable) return;
  throw refusal([...new Set([...worst, ...(own?.reasons ?? [])])].filter((code) => reasonWeights[code] !== 'note'));
}

function refusal(codes: ReasonCode[]): AppError {
  return new AppError('refused', sentence('signing.unsound', { reasons: codes.map(reasonSentence) }));
}
