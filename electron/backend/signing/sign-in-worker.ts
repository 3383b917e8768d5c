import { pdfLimits, room } from '../untrusted/pdf-limits.ts';
import { runInWorker, workerFile } from '../untrusted/run-in-worker.ts';
import { WorkOverrun } from '../untrusted/work-overrun.ts';
import { tooComplexToSign, type SignatureRequest, type SignedPaper } from '../papers/sign-paper.ts';
import type { SigningContext } from './sign-and-verify.ts';

/** Two answers of a timestamp server are waited for no longer than this, in seconds. */
const patience = 30;

/** What signing needs of its surroundings, in a form that can be sent to a thread. */
export interface SigningSurroundings extends Omit<SigningContext, 'roots' | 'onTimestampFailure'> {
  /** DER of the certificates that this person keeps as trusted. */
  trusted: readonly Uint8Array[];
}

/** What the thread is given: the key can be asked for signatures, and stays here. */
export interface SignJob {
  paper: Omit<SignatureRequest, 'key'> & { key: Omit<SignatureRequest['key'], 'sign'> };
  surroundings: SigningSurroundings;
}

/**
 * Signs a PDF that may come from anywhere in a thread of its own; the private key never goes there.
 * @throws AppError for what `signPaper` refuses, `invalid-input` also for a file that asks for more than it may.
 */
export async function signInWorker(
  paper: SignatureRequest,
  surroundings: SigningSurroundings,
  onTimestampFailure: (error: unknown) => void,
): Promise<SignedPaper> {
  const { certificate, chain, keyType, digest } = paper.key;
  const limits = pdfLimits(paper.pdf.length, room.judge);
  try {
    return await runInWorker<SignedPaper>({
      file: workerFile('sign-worker', import.meta.url),
      job: { paper: { ...paper, key: { certificate, chain, keyType, digest } }, surroundings } satisfies SignJob,
      limits: { ...limits, seconds: limits.seconds + patience },
      onProgress: onTimestampFailure,
      onAsked: (data) => paper.key.sign(data as Uint8Array),
    });
  } catch (error) {
    throw error instanceof WorkOverrun ? tooComplexToSign(error) : error;
  }
}
