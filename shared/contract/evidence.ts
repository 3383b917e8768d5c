import { z } from 'zod';
import { Actor } from '../schema/actor.ts';
import { Sha256, EntityId, IdList, ShortText } from '../schema/primitives.ts';
import { call, UploadToken } from './call.ts';
import { Saved } from './visits.ts';

/** The calls of `evidence`. */
export const evidence = {
  /**
   * Adds a photo or PDF to a visit: decoded to the last pixel, kept as it came, never twice. `id` names the new entry;
   * `existed` says that the same file was there before, which then serves the named indicators as well.
   */
  add: call
    .input(
      z.strictObject({
        visit: EntityId,
        ...Actor.shape,
        upload: UploadToken,
        indicators: IdList.default([]),
        caption: ShortText.optional(),
      }),
    )
    .output(z.strictObject({ id: EntityId, sha256: Sha256, existed: z.boolean(), saved: Saved })),
};
