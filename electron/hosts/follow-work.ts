import type { Progress } from '../../shared/contract/call.ts';

type Work<R> = AsyncIterable<Progress | { kind: 'result'; result: R }>;

/** Starts long work under a job, by which it can be cancelled. */
export type Start<R> = (job: string) => Promise<Work<R>>;

interface Following {
  /** What each step is called, with `{{done}}`, `{{total}}` and `{{percent}}`; a step without a text goes by its code. */
  steps: Record<string, string>;
  /** The call that ends the work of a job. */
  cancel: (call: { job: string }) => Promise<unknown>;
}

/**
 * Starts long work under a job of its own and waits for its result. On a terminal it tells how far it is; an interrupt
 * cancels it, so that nothing is left half-made.
 */
export async function followWork<R>(start: Start<R>, { steps, cancel }: Following): Promise<R> {
  const job = crypto.randomUUID();
  let isInterrupted = false;
  const interrupt = (): void => {
    isInterrupted = true;
    void cancel({ job });
  };
  process.once('SIGINT', interrupt);
  try {
    for await (const event of await start(job)) {
      if (event.kind === 'result') return event.result;
      // The work may not have begun when the interrupt came: now it has.
      if (isInterrupted) await cancel({ job });
      showProgress(event, steps);
    }
  } finally {
    process.off('SIGINT', interrupt);
    if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
  }
  throw new Error('the work ended without a result');
}

function showProgress({ step, done, total }: Progress, steps: Record<string, string>): void {
  if (!process.stderr.isTTY) return;
  const percent = String(Math.round((100 * done) / total));
  const facts: Record<string, string> = { done: String(done), total: String(total), percent };
  const text = (steps[step] ?? `${step} {{percent}}%`).replaceAll(
    /\{\{(\w+)\}\}/gu,
    (_, name: string) => facts[name] ?? '',
  );
  process.stderr.write(`\r\u001B[K${text}`);
}
