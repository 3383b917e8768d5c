import { Worker } from 'node:worker_threads';
import { AppError, type ErrorDetails, type Sentence, type ErrorCode } from '../../../shared/domain/app-error.ts';
import type { MadePaper } from './make-paper.ts';
import type { ReportInput } from './report-input.ts';
import type { RenderJob, RenderNews } from './render-worker.ts';

/** Built, the worker stands beside the main file; from the sources it stands here. */
const workerFile = new URL(
  import.meta.url.endsWith('.ts') ? './render-worker.ts' : './render-worker.js',
  import.meta.url,
);

/** How to follow a render, and how to end it. */
export interface RenderWatch {
  signal?: AbortSignal;
  /** Hears how much is drawn, from 0 to 1. */
  onProgress?: (drawn: number) => void;
}

/**
 * Makes a paper in a thread of its own, so that the window stays awake. Aborting ends the thread.
 * @throws AppError `cancelled`, or what the paper's text is refused for.
 */
export function renderReport(input: ReportInput, fonts: string, watch: RenderWatch = {}): Promise<MadePaper> {
  const { signal, onProgress } = watch;
  return new Promise((resolve, reject) => {
    const job: RenderJob = { input, fonts };
    const worker = new Worker(workerFile, { workerData: job });
    const cancel = (): void => {
      void worker.terminate();
      reject(cancelled());
    };
    signal?.addEventListener('abort', cancel, { once: true });
    worker.on('message', (news: RenderNews) => {
      if ('bytes' in news) resolve(news);
      else onProgress?.(news.drawn);
    });
    worker.once('error', (error) => reject(revived(error)));
    worker.once('exit', (code) => {
      signal?.removeEventListener('abort', cancel);
      reject(new Error(`the report's thread ended with code ${code} before the paper was done`));
    });
    if (signal?.aborted) cancel();
  });
}

/** An error loses its class on the way out of a thread; its fields tell what it was. */
function revived(error: unknown): unknown {
  if (!(error instanceof Error) || !('sentence' in error) || !('code' in error)) return error;
  const { code, sentence, details } = error as unknown as {
    code: ErrorCode;
    sentence: Sentence;
    details: ErrorDetails;
  };
  return new AppError(code, sentence, details, { cause: error });
}

function cancelled(): AppError {
  return new AppError('cancelled', { id: 'Pembuatan dokumen dibatalkan.', en: 'Making the document was cancelled.' });
}
