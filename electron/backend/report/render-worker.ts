import { workerData } from 'node:worker_threads';
import { answerFromWorker } from '../untrusted/answer-from-worker.ts';
import { makePaper } from './make-paper.ts';
import type { ReportInput } from './report-input.ts';

/** What the worker is given; it tells how much is drawn, from 0 to 1, and its answer is the paper. */
export interface RenderJob {
  input: ReportInput;
  fonts: string;
}

const { input, fonts } = workerData as RenderJob;
let reported = 0;
await answerFromWorker((home) =>
  makePaper(input, fonts, (drawn) => {
    if (drawn - reported < 0.02) return;
    reported = drawn;
    home.onProgress(drawn);
  }),
);
