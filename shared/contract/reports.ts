import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { Actor } from '../schema/actor.ts';
import { gapScreens, leftoverCollections } from '../domain/completeness/gap.ts';
import { collectionNames } from '../schema/content.ts';
import { DocumentKind } from '../schema/document-kind.ts';
import { EntityId, Language, LongText, Sha256, ShortText } from '../schema/primitives.ts';
import { call, ExportedFile, longWork, Sentence } from './call.ts';

/** A paper that was made. */
export const MadeReport = z.strictObject({
  file: ExportedFile,
  pages: z.int().positive(),
  sha256: Sha256,
  /** True when signature fields were placed and the paper is kept with the visit for signing. */
  prepared: z.boolean(),
});
export type MadeReport = z.infer<typeof MadeReport>;

/** Something that a visit lacks, in a sentence, and the screen and the entity where it is put right. */
export const Gap = z.strictObject({
  kind: z.string(),
  sentence: Sentence,
  screen: z.enum(gapScreens),
  collection: z.enum(['indicator', ...collectionNames]).optional(),
  id: EntityId.optional(),
  field: z.string().optional(),
  leftover: z.strictObject({ collection: z.enum(leftoverCollections), id: EntityId }).optional(),
});

const NotApplicable = z.strictObject({ indicator: EntityId, assessor: EntityId.optional(), reason: LongText });

/** The calls of `reports`. */
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
        ...Actor.shape,
        by: ShortText.default('Tinjau'),
        job: z.uuid().optional(),
      }),
    )
    .output(eventIterator(longWork(MadeReport))),
  /** Ends the work with that name; nothing where it has ended already. */
  cancel: call.input(z.strictObject({ job: z.uuid() })).output(z.strictObject({})),
  /**
   * What stands between the visit and its seal (`blocking`), what its readers will ask (`advisory`), and each TB with
   * its reason: `assessor` is absent where it was agreed.
   */
  completeness: call
    .input(z.strictObject({ visit: EntityId }))
    .output(z.strictObject({ blocking: z.array(Gap), advisory: z.array(Gap), notApplicable: z.array(NotApplicable) })),
  /** The minutes of one meeting as a DOCX that a secretary goes on editing. */
  docx: call
    .input(z.strictObject({ visit: EntityId, session: EntityId.optional(), language: Language.default('id') }))
    .output(ExportedFile),
};
