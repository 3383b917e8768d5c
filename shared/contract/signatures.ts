import { z } from 'zod';
import { Saved } from './visits.ts';
import { PaperSignature } from '../schema/visit.ts';
import { Actor } from '../schema/actor.ts';
import { seatDoubts } from '../domain/signatures/seat-doubts.ts';
import { DocumentKind } from '../schema/document-kind.ts';
import { EntityId, Instant, Label, Language, Sha256, ShortText, TypedLabel } from '../schema/primitives.ts';
import { call, ExportedFile, UploadToken } from './call.ts';
import { Passphrase } from './identities.ts';
import { Verdict } from './verification.ts';

/** One paper of a visit; `session` is the meeting that minutes or an attendance list are about. */
const Paper = { visit: EntityId, kind: DocumentKind.default('assessment'), session: EntityId.optional() };

/** A signature drawn by hand, in the units of its own box. */
export const DrawnSignature = z.strictObject({
  strokes: z.array(z.array(z.tuple([z.number(), z.number()])).max(5000)).max(500),
  width: z.number().positive(),
  height: z.number().positive(),
});
export type DrawnSignature = z.infer<typeof DrawnSignature>;

/** One person who is to sign a paper, and whether they have. */
export const Signatory = z.strictObject({
  id: EntityId,
  name: ShortText.optional(),
  position: Label,
  party: z.enum(['first', 'second', 'witness']),
  /** By pen or elsewhere, by somebody's word. */
  onPaper: PaperSignature.optional(),
  signed: z
    .strictObject({
      at: Instant,
      certificate: ShortText,
      /** The name in the certificate. */
      name: ShortText,
      /** What speaks against this key in this seat, and the reason on record for it. */
      doubts: z.array(z.enum(seatDoubts)),
      reason: Label.optional(),
    })
    .optional(),
});
export type Signatory = z.infer<typeof Signatory>;

/** How far the signing of one paper has come. */
export const SigningState = z.strictObject({
  prepared: z.strictObject({ at: Instant, sha256: Sha256, bytes: z.int() }).optional(),
  signatories: z.array(Signatory),
  /** The paper with the signatures given so far; absent until it is prepared. */
  file: ExportedFile.optional(),
});
export type SigningState = z.infer<typeof SigningState>;

/** What came of signing. */
export const Signed = z.strictObject({
  file: ExportedFile,
  field: z.string(),
  certificateSha256: Sha256,
  /** `not-configured` and `unreachable`: the signature is PAdES B-B and its time is only claimed. */
  timestamp: z.enum(['added', 'not-configured', 'unreachable']),
  verdict: Verdict,
});
export type Signed = z.infer<typeof Signed>;

/** The calls of `signatures`. */
export const signatures = {
  /** Records that a seat of the sealed assessment was signed by pen or elsewhere: its scan, who says so, and why. */
  recordOnPaper: call
    .input(z.strictObject({ visit: EntityId, seat: EntityId, ...Actor.shape, upload: UploadToken, reason: TypedLabel }))
    .output(Saved),
  state: call.input(z.strictObject(Paper)).output(SigningState),
  /** Signs one field: of the visit's prepared paper, or of a PDF that comes along (and must then be that paper, if a visit is named). */
  sign: call
    .input(
      z
        .strictObject({
          visit: EntityId.optional(),
          kind: DocumentKind.default('assessment'),
          session: EntityId.optional(),
          upload: UploadToken.optional(),
          /** Who is at the laptop; absent: who signs. */
          actor: Actor.optional(),
          /** Id, field name or label of who signs. */
          signatory: Label,
          identity: z.union([z.strictObject({ id: EntityId }), z.strictObject({ upload: UploadToken })]),
          /** Absent: the one that is kept with the identity. */
          passphrase: Passphrase.optional(),
          drawn: DrawnSignature.optional(),
          /** Needed where the key's name is not that of the seat, or the key fills another seat: `conflict` asks for it. */
          differs: z.strictObject({ reason: ShortText.trim().min(1) }).optional(),
          language: Language.default('id'),
        })
        .refine(({ visit, upload }) => visit !== undefined || upload !== undefined, 'visit or upload'),
    )
    .output(Signed),
  /** Takes a paper back that was signed elsewhere, after proving that only signatures were added to what was prepared. */
  takeBack: call
    .input(
      z.strictObject({
        ...Paper,
        ...Actor.shape,
        upload: UploadToken,
        trust: z.array(UploadToken).max(50).default([]),
      }),
    )
    .output(z.strictObject({ verdict: Verdict, added: z.array(z.string()) })),
};
