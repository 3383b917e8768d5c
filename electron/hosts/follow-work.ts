import type { Progress } from '../../shared/contract/call.ts';

interface Following {
  /** What each step is called, with `{{done}}`, `{{total}}` and `{{percent}}`; a step without a text goes by its code. */
  steps?: Record<string, string>;
  /** Asks for the end of the work when the person interrupts it, so that nothing is left half-made. */
  cancel?: () => void;
}

/** Waits for the result of long work; on a terminal it tells how far it is. */
export async function followWork<R>(
  work: AsyncIterable<Progress | { kind: 'result'; result: R }>,
  { steps = {}, cancel }: Following = {},
): Promise<R> {
  if (cancel) process.once('SIGINT', cancel);
  try {
    for await (const event of work) {
      if (event.kind === 'result') return event.result;
      showProgress(event, steps);
    }
  } finally {
    if (cancel) process.off('SIGINT', cancel);
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
