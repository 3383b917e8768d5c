import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';

/** What a thread says to the one that started it. */
export type WorkerNews = { progress: unknown } | { asked: unknown } | { answer: unknown };

/** What the work of a thread can say and ask while it runs. */
export interface Home {
  onProgress(progress: unknown): void;
  ask(question: unknown): Promise<unknown>;
}

/** Does the work of this thread and sends the answer home: whole buffers in it are moved, not copied. */
export async function answerFromWorker(work: (home: Home) => Promise<object>): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error('this file is the work of a thread, and was started as something else');
  const answer = await work({
    onProgress: (progress) => port.postMessage({ progress } satisfies WorkerNews),
    async ask(asked) {
      port.postMessage({ asked } satisfies WorkerNews);
      const [reply]: unknown[] = await once(port, 'message');
      return reply;
    },
  });
  port.postMessage({ answer } satisfies WorkerNews, Object.values(answer).flatMap(wholeBuffer));
}

/** Small buffers are often parts of one that many share: that one stays here. */
function wholeBuffer(value: unknown): ArrayBuffer[] {
  const isWhole = value instanceof Uint8Array && value.byteLength === value.buffer.byteLength;
  return isWhole && value.buffer instanceof ArrayBuffer ? [value.buffer] : [];
}
