import { cancelled } from './cancelled.ts';
import type { ReportProgress } from './cancellable-work.ts';
import type { BackendContext } from './context.ts';
import { runLongWork } from './long-work.ts';

const running = new Map<string, AbortController>();

interface JobCall {
  context: BackendContext;
  path: readonly string[];
  /** Chosen by the client, so that it can end the work. */
  job: string | undefined;
}

/** Runs long work that can be ended by its name: the signal then aborts with `cancelled`. */
export function runJob<T>(call: JobCall, work: (report: ReportProgress, signal: AbortSignal) => Promise<T>) {
  const job = call.job ?? call.context.ports.ids.next();
  return runLongWork(call, async (report) => {
    const control = new AbortController();
    running.set(job, control);
    try {
      return await work(report, control.signal);
    } finally {
      running.delete(job);
    }
  });
}

/** Ends the work with that name; nothing where it has ended already. */
export function cancelJob(job: string): void {
  running.get(job)?.abort(cancelled());
}
