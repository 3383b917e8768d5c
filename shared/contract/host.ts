import { z } from 'zod';
import { call, ExportToken } from './call.ts';

/** What the page may offer here. What is not there is hidden. */
export const HostInfo = z.strictObject({
  version: z.string(),
  host: z.enum(['electron', 'browser', 'cli']),
  /** Name of the data folder, to be shown; never a path to be used. */
  dataFolder: z.string(),
  canSave: z.boolean(),
  /** Why passphrases cannot be kept; absent where they can. */
  keychainUnavailable: z.string().optional(),
  now: z.iso.datetime(),
});
export type HostInfo = z.infer<typeof HostInfo>;

export const host = {
  info: call.output(HostInfo),
  /** Saves an exported file through the native dialog; `saved: false` when the person changed their mind. */
  save: call.input(z.strictObject({ token: ExportToken })).output(z.strictObject({ saved: z.boolean() })),
};
