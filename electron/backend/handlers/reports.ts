import { checkCompleteness } from '../../../shared/domain/completeness/check-completeness.ts';
import { os } from '../implement.ts';
import { runLongWork } from '../long-work.ts';
import { buildReport } from '../report/build-report.ts';
import { makeMinutesFile } from '../report/minutes-file.ts';

const running = new Map<string, AbortController>();

export const reports = {
  build: os.reports.build.handler(async ({ context, input, path }) => {
    const visit = await context.store.open(input.visit);
    const job = input.job ?? context.ports.ids.next();
    return runLongWork({ context, path }, async (report) => {
      const work = new AbortController();
      running.set(job, work);
      try {
        return await buildReport(context, { ...input, visit }, report, work.signal);
      } finally {
        running.delete(job);
      }
    });
  }),

  cancel: os.reports.cancel.handler(({ input }) => {
    running.get(input.job)?.abort();
    return {};
  }),

  completeness: os.reports.completeness.handler(async ({ context, input }) =>
    checkCompleteness((await context.store.open(input.visit)).content),
  ),

  docx: os.reports.docx.handler(async ({ context, input }) =>
    makeMinutesFile(context, await context.store.open(input.visit), input),
  ),
};
