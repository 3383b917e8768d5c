import { pdfLimits, room } from '../untrusted/pdf-limits.ts';
import { runInWorker, workerFile } from '../untrusted/run-in-worker.ts';
import { WorkOverrun } from '../untrusted/work-overrun.ts';

/** What a PDF from anywhere is. */
export interface PdfState {
  /** Whether the reader that judges signatures can read it. */
  isStrict: boolean;
  /** Why it cannot be shown to its end and to everyone; absent when it can. `too-complex`: it asks for too much. */
  fault?: string;
}

/** Reads a PDF in a thread of its own, without trusting a byte of it. @throws AppError `cancelled`. */
export async function inspectPdf(bytes: Uint8Array, signal?: AbortSignal): Promise<PdfState> {
  try {
    return await runInWorker<PdfState>({
      file: workerFile('inspect-worker', import.meta.url),
      job: bytes,
      limits: pdfLimits(bytes.length, room.look),
      signal,
    });
  } catch (error) {
    if (error instanceof WorkOverrun) return { isStrict: false, fault: 'too-complex' };
    throw error;
  }
}
