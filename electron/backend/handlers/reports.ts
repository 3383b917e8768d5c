import { os } from '../implement.ts';
import { runLongWork } from '../long-work.ts';
import { buildReport } from '../report/build-report.ts';

const running = new Map<string, AbortController>();

export const reports = {
  build: os.reports.build.handler(async function* ({ context, input, path }) {
    const visit = await context.store.open(input.visit);
    const work = new AbortController();
    const job = input.job ?? context.ports.ids.next();
    running.set(job, work);
    try {
      yield* runLongWork({ context, path }, (report) => buildReport(context, { ...input, visit }, report, work.signal));
    } finally {
      running.delete(job);
    }
  }),

  cancel: os.reports.cancel.handler(({ input }) => {
    running.get(input.job)?.abort();
    return {};
  }),
};
