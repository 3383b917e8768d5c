import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { AppError, type ErrorCode, type ErrorDetails } from '../../../shared/domain/app-error.ts';
import type { Sentence } from '../../../shared/domain/sentence.ts';
import { cancelled } from '../cancelled.ts';
import type { WorkerNews } from './answer-from-worker.ts';
import { outermost, watchWorker } from './watch-worker.ts';
import { overrunOf, type WorkLimits } from './work-overrun.ts';

/** Where the file of a thread is: beside the one that asks. Built, all files stand beside each other. */
export function workerFile(name: string, asking: string): URL {
  return new URL(`./${name}${extname(asking)}`, asking);
}

/** Work for a thread of its own. */
export interface WorkerOrder {
  file: URL;
  /** Copied to the thread. */
  job: object;
  limits?: WorkLimits;
  signal?: AbortSignal | undefined;
  onProgress?: (progress: unknown) => void;
  onAsked?: (question: unknown) => Promise<unknown>;
}

/**
 * Runs work in a thread of its own, so that this one stays awake whatever is in the job, and ends it when it is aborted
 * or asks for more than it may have. @throws AppError `cancelled`, WorkOverrun, or what the work threw.
 */
export function runInWorker<Answer>(order: WorkerOrder): Promise<Answer> {
  const { file, job, limits, signal } = order;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(cancelled());
    const resourceLimits = limits ? { maxOldGenerationSizeMb: outermost } : {};
    const worker = new Worker(file, { workerData: job, resourceLimits });
    const end = (settle: () => void): void => {
      stopWatch?.();
      signal?.removeEventListener('abort', cancel);
      settle();
      void worker.terminate();
    };
    const fail = (error: unknown): void => end(() => reject(error));
    const cancel = (): void => fail(cancelled());
    const stopWatch = limits && watchWorker(worker, limits, fail);
    signal?.addEventListener('abort', cancel, { once: true });
    worker.on('message', (news: WorkerNews) => {
      if ('answer' in news) end(() => resolve(news.answer as Answer));
      else if ('progress' in news) order.onProgress?.(news.progress);
      else order.onAsked?.(news.asked).then((reply) => worker.postMessage(reply), fail);
    });
    worker.once('error', (error) => fail(overrunOf(error) ?? revived(error)));
    worker.once('exit', (code) => fail(new Error(`a thread ended with code ${code} before its work was done`)));
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
