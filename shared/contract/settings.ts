import { z } from 'zod';
import { Settings } from '../schema/settings.ts';
import { call } from './call.ts';

export const settings = {
  get: call.output(Settings),
  /** Replaces the settings whole. */
  set: call.input(z.strictObject({ settings: Settings })).output(Settings),
};
