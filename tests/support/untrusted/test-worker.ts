import { workerData } from 'node:worker_threads';
import { sentence } from '../../../shared/domain/sentence.ts';
import { answerFromWorker } from '../../../electron/backend/untrusted/answer-from-worker.ts';
import { AppError } from '../../../shared/domain/app-error.ts';

/** What the thread of a test is to do. */
export interface TestJob {
  does: 'answer' | 'loop' | 'fill memory' | 'grow a map' | 'recurse' | 'refuse' | 'leave';
  bytes?: Uint8Array;
}

const job = workerData as TestJob;
await answerFromWorker(async (home) => {
  if (job.does === 'loop') for (;;);
  if (job.does === 'fill memory') for (const kept: object[] = []; ;) kept.push({ kept: [kept.length] });
  if (job.does === 'grow a map') for (const grown = new Map<number, number>(); ;) grown.set(grown.size, 0);
  if (job.does === 'recurse') return deeper([]);
  if (job.does === 'refuse') throw new AppError('refused', sentence('request.cancelled'), { facts: { why: 'test' } });
  if (job.does === 'leave') process.exit(3);
  home.onProgress(0.5);
  const reply = await home.ask('a word');
  return { reply, bytes: job.bytes };
});

function deeper(value: object): object {
  return [deeper([value])];
}
