import { runInWorker, workerFile } from '../untrusted/run-in-worker.ts';
import type { MadePaper } from './make-paper.ts';
import type { ReportInput } from './report-input.ts';
import type { RenderJob } from './render-worker.ts';

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
  return runInWorker<MadePaper>({
    file: workerFile('render-worker', import.meta.url),
    job: { input, fonts } satisfies RenderJob,
    signal,
    onProgress: (drawn) => onProgress?.(Number(drawn)),
  });
}
