import { expect, it } from 'vitest';
import { runInWorker, type WorkerOrder } from '../../../electron/backend/untrusted/run-in-worker.ts';
import { WorkOverrun } from '../../../electron/backend/untrusted/work-overrun.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import type { TestJob } from '../../support/untrusted/test-worker.ts';

const file = new URL('../../support/untrusted/test-worker.ts', import.meta.url);
const limits = { seconds: 5, megabytes: 64 };

function run(job: TestJob, order: Partial<WorkerOrder> = {}): Promise<unknown> {
  return runInWorker({ file, job, limits: { ...limits, seconds: 30 }, ...order });
}

it('answers, tells how far it is, and asks for what it may not have', async () => {
  const told: unknown[] = [];
  const answer = await run(
    { does: 'answer', bytes: new Uint8Array([1, 2, 3]) },
    { onProgress: (progress) => told.push(progress), onAsked: async (question) => `${String(question)}: halo` },
  );
  expect(answer).toEqual({ reply: 'a word: halo', bytes: new Uint8Array([1, 2, 3]) });
  expect(told).toEqual([0.5]);
});

it('ends work that never ends, while this thread goes on', async () => {
  let beats = 0;
  const beat = setInterval(() => (beats += 1), 5);
  await expect(run({ does: 'loop' }, { limits: { ...limits, seconds: 1 } })).rejects.toBeInstanceOf(WorkOverrun);
  clearInterval(beat);
  expect(beats).toBeGreaterThan(10);
});

// One step of a map that doubles is larger than the rest of a limit: the engine then ends the whole process.
it.each(['fill memory', 'grow a map', 'recurse'] as const)(
  'ends work that is to %s without end, and this process stays',
  async (does) => {
    await expect(run({ does })).rejects.toBeInstanceOf(WorkOverrun);
  },
);

it('gives a refusal as it was thrown', async () => {
  const error = await run({ does: 'refuse' }).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(AppError);
  expect(error).toMatchObject({
    code: 'refused',
    sentence: { key: 'request.cancelled' },
    details: { facts: { why: 'test' } },
  });
});

it('is an error, never silence, when a thread leaves without an answer', async () => {
  await expect(run({ does: 'leave' })).rejects.toThrow(/ended with code 3/u);
});

it('ends at once when it is cancelled, also before it began', async () => {
  const control = new AbortController();
  const work = run({ does: 'loop' }, { signal: control.signal });
  control.abort();
  await expect(work).rejects.toMatchObject({ code: 'cancelled' });
  await expect(run({ does: 'loop' }, { signal: control.signal })).rejects.toMatchObject({ code: 'cancelled' });
});

it('ends when what it asks for is refused', async () => {
  const onAsked = (): Promise<never> => Promise.reject(new Error('no word'));
  await expect(run({ does: 'answer', bytes: new Uint8Array() }, { onAsked })).rejects.toThrow('no word');
});
