import { letterheadLogo } from '../store/letterhead-logo.ts';
import { os } from '../implement.ts';

export const settings = {
  get: os.settings.get.handler(({ context }) => context.settings.read()),
  set: os.settings.set.handler(({ context, input }) => context.settings.write(input.settings)),

  setLogo: os.settings.setLogo.handler(async ({ context, input }) => {
    const { fileName, bytes } = context.uploads.take(input.upload);
    const logo = await letterheadLogo(fileName, bytes);
    return context.settings.write({ ...(await context.settings.read()), letterheadLogo: logo });
  }),
};
