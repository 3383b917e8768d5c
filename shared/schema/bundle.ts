import { z } from 'zod';
import { FolderId, Instant, IsoDate, Label, Sha256 } from './primitives.ts';

/** What a copy made for sharing leaves out or hides. */
export const LeftOut = z.strictObject({
  what: z.enum([
    'history',
    'contacts',
    'numbers',
    'signatures',
    'papers',
    'positions',
    'restricted',
    'documents',
    'damaged',
  ]),
  count: z.int().positive(),
});
export type LeftOut = z.infer<typeof LeftOut>;

/** Names of the files that a visit has beside its history: evidence by its hash, papers by their kind. */
export const partFile = /^(?:evidence\/[0-9a-f]{64}|exports\/[A-Za-z0-9][A-Za-z0-9._-]{0,245}\.pdf)$/u;

/** Evidence or a paper that was damaged or missing where it was kept, and so is not in a bundle or a backup. */
export const LostPart = z.strictObject({
  file: z.string().max(300).regex(partFile),
  reason: z.enum(['damaged', 'missing', 'unsigned', 'too-complex']),
});
export type LostPart = z.infer<typeof LostPart>;
/** Everything that a visit lacks. */
export const LostParts = z.array(LostPart).max(20_000);

/** Which visit a bundle carries, in which state. */
export const BundledVisit = z.strictObject({
  visit: FolderId,
  title: Label,
  place: Label,
  startDate: IsoDate,
  endDate: IsoDate,
  edits: z.int().positive(),
  /** Hash of the last edit, and digest of the content after it. */
  head: Sha256,
  digest: Sha256,
  madeAt: Instant,
  /** The Tinjau that made it. */
  program: z.string().max(50),
  /** Present in a copy made for sharing: the digest of the visit it was made from, and what is not in it. */
  shared: z.strictObject({ digest: Sha256, leftOut: z.array(LeftOut).max(20) }).optional(),
  /** Present where parts of the visit were lost before it was packed. */
  leftOut: LostParts.optional(),
});
export type BundledVisit = z.infer<typeof BundledVisit>;

/** One file of a bundle. */
export const BundledFile = z.strictObject({
  name: z.string().max(300),
  bytes: z.int().nonnegative(),
  sha256: Sha256,
});
export type BundledFile = z.infer<typeof BundledFile>;

/** `manifest.json` of a bundle: every other file with its hash, so that nothing is missing, added or changed. */
export const BundleManifest = z.strictObject({
  format: z.literal('tinjau-bundle'),
  version: z.literal(1),
  ...BundledVisit.shape,
  files: z.array(BundledFile).max(20_000),
});
export type BundleManifest = z.infer<typeof BundleManifest>;
