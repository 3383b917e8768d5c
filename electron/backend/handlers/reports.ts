import { checkCompleteness } from '../../../shared/domain/completeness/check-completeness.ts';
import { notApplicable } from '../../../shared/domain/scoring/not-applicable.ts';
import { os } from '../implement.ts';
import { cancelJob, runJob } from '../long-work-job.ts';
import { buildReport } from '../papers/build-report.ts';
import { makeMinutesFile } from '../report/minutes-file.ts';

/** Answers the calls of `reports`. */
export const reports = {
  build: os.reports.build.handler(async ({ context, input, path }) => {
    const visit = await context.store.open(input.visit);
    return runJob({ context, path, job: input.job }, (report, signal) =>
      buildReport(context, { ...input, visit }, report, signal),
    );
  }),

  cancel: os.reports.cancel.handler(({ input }) => {
    cancelJob(input.job);
    return {};
  }),

  completeness: os.reports.completeness.handler(async ({ context, input }) => {
    const { content } = await context.store.open(input.visit);
    return { ...checkCompleteness(content), notApplicable: notApplicable(content) };
  }),

  docx: os.reports.docx.handler(async ({ context, input }) =>
    makeMinutesFile(context, await context.store.open(input.visit), input),
  ),
};
