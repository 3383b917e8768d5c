import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { BundledVisit } from '../schema/bundle.ts';
import { EntityId } from '../schema/primitives.ts';
import { call, ExportedFile, longWork, ChunkedUploadToken } from './call.ts';

const Job = z.uuid().optional();

/** A bundle that was made, or read to its last byte: which visit, and how many files with it. */
export const BundleDetails = z.strictObject({ about: BundledVisit, files: z.int() });
export type BundleDetails = z.infer<typeof BundleDetails>;

/** A finished bundle, and where it waits. */
export const MadeBundle = BundleDetails.extend({ file: ExportedFile });
export type MadeBundle = z.infer<typeof MadeBundle>;

/** What came in, and as which visit. */
export const ImportedBundle = BundleDetails.extend({ visit: EntityId });
export type ImportedBundle = z.infer<typeof ImportedBundle>;

/** The calls of `bundles`. */
export const bundles = {
  /**
   * Packs a visit whole: history, snapshot, evidence, papers. With `shared`, a copy for others: no contacts, NIP, drawn
   * signatures, photo positions, documents, papers, nor the history that would tell them; `about.shared` lists it.
   */
  export: call
    .input(z.strictObject({ visit: EntityId, shared: z.boolean().default(false), job: Job }))
    .output(eventIterator(longWork(MadeBundle))),
  /** Reads and proves every byte of a bundle and takes nothing in. */
  check: call
    .input(z.strictObject({ upload: ChunkedUploadToken, job: Job }))
    .output(eventIterator(longWork(BundleDetails))),
  /** Takes a visit in. `conflict` when it is here already, unless `keepBoth` gives the new one another id. */
  import: call
    .input(z.strictObject({ upload: ChunkedUploadToken, keepBoth: z.boolean().default(false), job: Job }))
    .output(eventIterator(longWork(ImportedBundle))),
  /** Ends the work with that name; nothing where it has ended already. */
  cancel: call.input(z.strictObject({ job: z.uuid() })).output(z.strictObject({})),
};
