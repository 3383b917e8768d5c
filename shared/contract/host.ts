import { z } from 'zod';
import { call, DownloadToken, Sentence, UploadToken } from './call.ts';

/** What the page may offer here. What is not there is hidden. */
export const HostInfo = z.strictObject({
  version: z.string(),
  host: z.enum(['electron', 'browser', 'cli']),
  /** Name of the data folder, to be shown; never a path to be used. */
  dataFolder: z.string(),
  canSave: z.boolean(),
  /** Why passphrases cannot be kept; absent where they can. */
  keychainUnavailable: Sentence.exactOptional(),
  now: z.iso.datetime(),
});
export type HostInfo = z.infer<typeof HostInfo>;

/** The calls of `host`. */
export const host = {
  info: call.output(HostInfo),
  /** Writes a fault of the page into the log, and returns the id under which it stands there. */
  reportFault: call
    .input(z.strictObject({ screen: z.string().max(500), fault: z.string().max(8000) }))
    .output(z.strictObject({ reference: z.string() })),
  /** Saves an exported file through the native dialog; `saved: false` when the person changed their mind. */
  save: call.input(z.strictObject({ token: DownloadToken })).output(z.strictObject({ saved: z.boolean() })),
  /** The same for a file that the page made and sent to `/uploads`: the desktop has no downloads. */
  saveMade: call.input(z.strictObject({ upload: UploadToken })).output(z.strictObject({ saved: z.boolean() })),
};
