import { judge, type Verdict } from '../../../shared/domain/verification/verdict.ts';
import { pdfLimits, room } from '../untrusted/pdf-limits.ts';
import { runInWorker, workerFile } from '../untrusted/run-in-worker.ts';
import { WorkOverrun } from '../untrusted/work-overrun.ts';
import type { GivenFile } from './read-trust.ts';
import type { VisitRecord } from './verify/match-visit.ts';

/** A file from anywhere, and all that its verdict depends on. */
export interface VerifyRequest {
  pdf: Uint8Array;
  /** DER of the certificates that this person keeps as trusted. */
  trusted: readonly Uint8Array[];
  /** Files that came along with the question: certificates to trust for it, and revocation lists. */
  given: readonly GivenFile[];
  revocationLists: readonly GivenFile[];
  now: Date;
  visit?: VisitRecord;
}

/** How to follow a verification, and how to end it. */
export interface VerifyWatch {
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
}

/**
 * The verdict about any PDF, read in a thread of its own. A file that would ask for more than it may is too complex to
 * judge. @throws AppError `cancelled`, or `invalid-input` when the bytes are no PDF or what came along cannot be read.
 */
export async function verifyInWorker(request: VerifyRequest, watch: VerifyWatch = {}): Promise<Verdict> {
  try {
    return await runInWorker<Verdict>({
      file: workerFile('verify-worker', import.meta.url),
      job: request,
      limits: pdfLimits(request.pdf.length, room.judge),
      signal: watch.signal,
      onProgress: (progress) => watch.onProgress?.(...(progress as [number, number])),
    });
  } catch (error) {
    if (!(error instanceof WorkOverrun)) throw error;
    const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(request.pdf));
    const file = { sha256: Buffer.from(digest).toString('hex'), bytes: request.pdf.length };
    return judge({ ...file, signatures: [], changes: 'unknown', reasons: ['too-complex'] });
  }
}
