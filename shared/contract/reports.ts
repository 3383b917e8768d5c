import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { DocumentKind } from '../schema/document-kind.ts';
import { EntityId, Language, Sha256, ShortText } from '../schema/primitives.ts';
import { call, ExportedFile, longWork } from './call.ts';

/** A paper that was made. */
export const MadeReport = z.strictObject({
  file: ExportedFile,
  pages: z.int().positive(),
  sha256: Sha256,
  /** True when signature fields were placed and the paper is kept with the visit for signing. */
  prepared: z.boolean(),
});
export type MadeReport = z.infer<typeof MadeReport>;

export const reports = {
  /** Makes a paper. `job` names the work for `cancel`. */
  build: call
    .input(
      z.strictObject({
        visit: EntityId,
        kind: DocumentKind.default('assessment'),
        language: Language.default('id'),
        paper: z.enum(['A4', 'F4']).default('A4'),
        session: EntityId.optional(),
        /** Also places one field per expected signatory and keeps the paper for signing; `by` asks for it. */
        prepared: z.boolean().default(false),
        by: ShortText.default('Tinjau'),
        job: z.uuid().optional(),
      }),
    )
    .output(eventIterator(longWork(MadeReport))),
  /** Ends the work with that name; nothing where it has ended already. */
  cancel: call.input(z.strictObject({ job: z.uuid() })).output(z.strictObject({})),
};
