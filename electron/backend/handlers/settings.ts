import { os } from '../implement.ts';

export const settings = {
  get: os.settings.get.handler(({ context }) => context.settings.read()),
  set: os.settings.set.handler(({ context, input }) => context.settings.write(input.settings)),
};
