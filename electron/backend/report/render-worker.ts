import { parentPort, workerData } from 'node:worker_threads';
import { makePaper } from './make-paper.ts';
import type { ReportInput } from './report-input.ts';

/** What the worker is given. */
export interface RenderJob {
  input: ReportInput;
  fonts: string;
}

/** What the worker says: how much is drawn, from 0 to 1, and at the end the bytes. */
export type RenderNews = { drawn: number } | { bytes: Uint8Array };

const { input, fonts } = workerData as RenderJob;
let told = 0;
const bytes = await makePaper(input, fonts, (drawn) => {
  if (drawn - told < 0.02) return;
  told = drawn;
  parentPort?.postMessage({ drawn } satisfies RenderNews);
});
parentPort?.postMessage({ bytes } satisfies RenderNews, [bytes.buffer as ArrayBuffer]);
