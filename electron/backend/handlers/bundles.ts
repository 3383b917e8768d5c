import { exportBundle } from '../transfer/bundle/export-bundle.ts';
import { checkBundle, importBundle } from '../transfer/bundle/import-bundle.ts';
import { os } from '../implement.ts';
import { cancelJob, runJob } from '../long-work-job.ts';

/** Answers the calls of `bundles`. */
export const bundles = {
  export: os.bundles.export.handler(async ({ context, input, path }) => {
    const { visit, shared, job } = input;
    await context.store.open(visit);
    return runJob({ context, path, job }, (report, signal) =>
      exportBundle(context, { visit, isShared: shared }, { report, signal }),
    );
  }),

  check: os.bundles.check.handler(async ({ context, input, path }) => {
    const { file } = context.chunkedUploads.find(input.upload);
    return runJob({ context, path, job: input.job }, (report, signal) =>
      checkBundle(context, file, { report, signal }),
    );
  }),

  import: os.bundles.import.handler(async ({ context, input, path }) => {
    const { upload, keepBoth, job } = input;
    const { file } = context.chunkedUploads.find(upload);
    return runJob({ context, path, job }, async (report, signal) => {
      const imported = await importBundle(context, { file, keepBoth }, { report, signal });
      await context.chunkedUploads.drop(upload);
      return imported;
    });
  }),

  cancel: os.bundles.cancel.handler(({ input }) => {
    cancelJob(input.job);
    return {};
  }),
};
