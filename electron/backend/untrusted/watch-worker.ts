import type { Worker } from 'node:worker_threads';
import { WorkOverrun, type WorkLimits } from './work-overrun.ts';

const megabyte = 1024 * 1024;
const interval = 50;

/**
 * What the engine itself may let a thread have, in megabytes. It ends the whole process when one step, such as a map that
 * doubles, does not fit under this bound: so it lies far above what a watched thread is ended for.
 */
export const outermost = 3072;

/** Watches how long a thread works and what it holds, and says when that is more than it may. Returns how to stop. */
export function watchWorker(worker: Worker, limits: WorkLimits, onOverrun: (overrun: WorkOverrun) => void): () => void {
  const measure = async (): Promise<void> => {
    const { total_heap_size: values, external_memory: buffers } = await worker.getHeapStatistics();
    if (values + buffers > limits.megabytes * megabyte) onOverrun(new WorkOverrun('memory'));
  };
  // A thread that has just ended cannot be measured, and says itself that it has.
  const ended = (): void => undefined;
  // Asked anew whether or not it has answered: a busy thread may miss a question. Each question listens for its end.
  worker.setMaxListeners(0);
  const memory = setInterval(() => void measure().catch(ended), interval);
  const time = setTimeout(() => onOverrun(new WorkOverrun('time')), limits.seconds * 1000);
  return () => {
    clearInterval(memory);
    clearTimeout(time);
  };
}
