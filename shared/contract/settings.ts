import { z } from 'zod';
import { Settings } from '../schema/settings.ts';
import { call, UploadToken } from './call.ts';

/** The calls of `settings`. */
export const settings = {
  get: call.output(Settings),
  /** Replaces the settings whole. */
  set: call.input(z.strictObject({ settings: Settings })).output(Settings),
  /** Keeps a picture as the letterhead's logo. `invalid-input` when it is not a picture. */
  setLogo: call.input(z.strictObject({ upload: UploadToken })).output(Settings),
  /** Begins with the settings of a new data folder; `copy` names the damaged file. `refused` where it is not damaged. */
  startOver: call.output(z.strictObject({ settings: Settings, copy: z.string() })),
};
