import { letterheadLogo } from '../store/letterhead-logo.ts';
import { os } from '../implement.ts';

/** Answers the calls of `settings`. */
export const settings = {
  get: os.settings.get.handler(({ context }) => context.settings.read()),
  set: os.settings.set.handler(({ context, input }) => context.settings.change(() => input.settings)),

  setLogo: os.settings.setLogo.handler(async ({ context, input }) => {
    const { fileName, bytes } = context.uploads.take(input.upload);
    const logo = await letterheadLogo(fileName, bytes);
    return context.settings.change((kept) => ({ ...kept, letterheadLogo: logo }));
  }),

  startOver: os.settings.startOver.handler(({ context }) => context.settings.startOver()),
};
