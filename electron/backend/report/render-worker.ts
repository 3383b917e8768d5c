import { parentPort, workerData } from 'node:worker_threads';
import { makePaper, type MadePaper } from './make-paper.ts';
import type { ReportInput } from './report-input.ts';

/** What the worker is given. */
export interface RenderJob {
  input: ReportInput;
  fonts: string;
}

/** What the worker says: how much is drawn, from 0 to 1, and at the end the paper. */
export type RenderNews = { drawn: number } | MadePaper;

const { input, fonts } = workerData as RenderJob;
let told = 0;
const made = await makePaper(input, fonts, (drawn) => {
  if (drawn - told < 0.02) return;
  told = drawn;
  parentPort?.postMessage({ drawn } satisfies RenderNews);
});
parentPort?.postMessage(made satisfies RenderNews, [made.bytes.buffer as ArrayBuffer]);
