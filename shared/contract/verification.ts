import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { reasonCodes } from '../domain/verification/reasons.ts';
import type { Verdict as VerdictType } from '../domain/verification/verdict.ts';
import { DocumentKind } from '../schema/document-kind.ts';
import { EntityId, Instant, Label, Language, Sha256 } from '../schema/primitives.ts';
import { call, ExportedFile, longWork, SentenceKey, UnreadableFile, UploadToken } from './call.ts';

const identityStates = ['trusted', 'untrusted', 'revoked', 'expired'] as const;
const ReasonCodes = z.array(z.enum(reasonCodes)).max(100);

function answer<const A extends readonly [string, ...string[]]>(answers: A) {
  return z.strictObject({ answer: z.enum(answers), sentence: z.strictObject({ key: SentenceKey }) });
}

const SignatureFinding = z.strictObject({
  field: z.string().max(1000),
  label: z.string().max(1000).exactOptional(),
  kind: z.enum(['signature', 'timestamp']),
  signer: z.string().max(2000),
  issuer: z.string().max(2000),
  signedAt: Instant.nullable(),
  provenAt: Instant.nullable(),
  integrity: z.enum(['ok', 'broken']),
  identity: z.enum(identityStates),
  coversWholeFile: z.boolean(),
  certified: z.boolean(),
  certificateSha256: z.string().max(64),
  seat: z
    .strictObject({ name: z.string().max(1000).exactOptional(), reason: z.string().max(1000).exactOptional() })
    .exactOptional(),
  reasons: ReasonCodes,
});

/** The four answers about a file. */
export const Verdict: z.ZodType<VerdictType> = z.strictObject({
  verdict: z.enum(['valid', 'invalid', 'indeterminate']),
  file: z.strictObject({ sha256: Sha256, bytes: z.int().nonnegative() }),
  integrity: answer(['ok', 'broken', 'unknown']),
  identity: answer([...identityStates, 'none']),
  time: answer(['proven', 'claimed', 'none']),
  changes: answer(['none', 'signatures-only', 'signatures-and-notes', 'other', 'unknown']),
  signatures: z.array(SignatureFinding).max(20_000),
  reasons: ReasonCodes,
});

/** A certificate that this person chose to trust. */
export const TrustedCertificate = z.strictObject({
  sha256: Sha256,
  name: z.string(),
  issuer: z.string(),
  notAfter: Instant,
});
export type TrustedCertificate = z.infer<typeof TrustedCertificate>;

/** The calls of `verification`. */
export const verification = {
  /** Reads any PDF; `job` names the work for `cancel`. Trusted is what is kept here and what comes along; nothing is fetched. */
  verify: call
    .input(
      z.strictObject({
        upload: UploadToken,
        trust: z.array(UploadToken).max(50).default([]),
        revocationLists: z.array(UploadToken).max(50).default([]),
        /** Also asks whether it is a paper that was prepared from this visit, and whether everyone has signed. */
        visit: EntityId.optional(),
        /** Only papers of this kind will do. */
        kind: DocumentKind.optional(),
        job: z.uuid().optional(),
      }),
    )
    .output(eventIterator(longWork(Verdict))),
  cancel: call.input(z.strictObject({ job: z.uuid() })).output(z.strictObject({})),
  /** The answers in plain words, as a PDF. */
  report: call.input(z.strictObject({ verdict: Verdict, fileName: Label, language: Language })).output(ExportedFile),
  trusted: call.output(
    z.strictObject({ certificates: z.array(TrustedCertificate), unreadable: z.array(UnreadableFile) }),
  ),
  /** Keeps every certificate of a PEM or DER file as trusted. */
  trust: call
    .input(z.strictObject({ upload: UploadToken }))
    .output(z.strictObject({ certificates: z.array(TrustedCertificate) })),
  distrust: call.input(z.strictObject({ sha256: Sha256 })).output(z.strictObject({})),
};
