import { basename } from 'node:path';
import { sentence } from '../../../shared/domain/sentence.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import type { BackendContext } from '../context.ts';
import { os } from '../implement.ts';
import type { Desktop } from '../ports.ts';
import { version } from '../version.ts';

/** Answers the calls of `host`. */
export const host = {
  info: os.host.info.handler(({ context }) => ({
    version,
    host: context.host,
    dataFolder: basename(context.folders.data),
    canSave: context.ports.desktop !== undefined,
    ...(context.ports.keychain.unavailable === undefined
      ? {}
      : { keychainUnavailable: context.ports.keychain.unavailable }),
    now: context.ports.clock.now().toISOString(),
  })),

  reportFault: os.host.reportFault.handler(({ context, input }) => {
    const reference = context.ports.ids.next();
    context.log.error({ reference, ...input }, 'the page could not show a screen');
    return { reference };
  }),

  save: os.host.save.handler(async ({ context, input }) => {
    const desktop = requireDesktop(context);
    const file = context.downloads.get(input.token);
    return { saved: await desktop.save(file.fileName, 'file' in file ? file.file : file.bytes) };
  }),

  saveMade: os.host.saveMade.handler(async ({ context, input }) => {
    const desktop = requireDesktop(context);
    const { fileName, bytes } = context.uploads.take(input.upload);
    return { saved: await desktop.save(fileName, bytes) };
  }),
};

function requireDesktop({ ports }: BackendContext): Desktop {
  if (ports.desktop) return ports.desktop;
  throw new AppError('refused', sentence('host.desktopOnly'));
}
