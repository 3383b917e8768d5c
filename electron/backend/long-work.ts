import type { Progress } from '../../shared/contract/call.ts';
import type { ReportProgress } from './cancellable-work.ts';
import type { BackendContext } from './context.ts';
import { reportFailure } from './failure.ts';

type LongWorkEvent<T> = Progress | { kind: 'result'; result: T };

/** Runs long work as the events of its call: progress as it is told, then the result; a failure leaves in the shape of the contract. */
export async function* runLongWork<T>(
  call: { context: BackendContext; path: readonly string[] },
  work: (report: ReportProgress) => Promise<T>,
): AsyncGenerator<LongWorkEvent<T>, void, void> {
  const waiting: LongWorkEvent<T>[] = [];
  let wake = Promise.withResolvers<void>();
  const state = { isDone: false };
  const push = (event: LongWorkEvent<T>): void => {
    waiting.push(event);
    wake.resolve();
  };
  const running = work((step, done, total) => push({ kind: 'progress', step, done, total }))
    .then((result) => push({ kind: 'result', result }))
    .finally(() => {
      state.isDone = true;
      wake.resolve();
    });
  try {
    while (!state.isDone || waiting.length > 0) {
      await Promise.race([wake.promise, running]);
      wake = Promise.withResolvers<void>();
      yield* waiting.splice(0);
    }
    await running;
  } catch (error) {
    throw reportFailure(error, { ...call, inputSchema: undefined });
  }
}
