import type { TrustedCertificate } from '../../../shared/contract/verification.ts';
import type { DocumentKind } from '../../../shared/schema/document-kind.ts';
import type { BackendContext } from '../context.ts';
import { os } from '../implement.ts';
import { runLongWork } from '../long-work.ts';
import { readCertificates, readRevocationLists } from '../signing/read-trust.ts';
import { renderVerdict } from '../signing/render-verdict.ts';
import { openTrustedCertificates, type TrustedCertificates } from '../signing/trusted-certificates.ts';
import { fontFolder } from '../signing/font-folder.ts';
import { visitRecord } from '../signing/visit-papers.ts';
import type { Certificate } from '../signing/verify/certificate.ts';
import type { VisitRecord } from '../signing/verify/check-visit.ts';
import { verifyPdf } from '../signing/verify-pdf.ts';

export const verification = {
  verify: os.verification.verify.handler(async ({ context, input, path }) => {
    const { bytes } = context.uploads.take(input.upload);
    const roots = await trustedRoots(context, input.trust);
    const lists = input.revocationLists.map((token) => context.uploads.take(token));
    const revocationLists = lists.flatMap((file) => readRevocationLists(file));
    const visit = await recordOf(context, input);
    return runLongWork({ context, path }, (report) =>
      verifyPdf(bytes, {
        roots,
        revocationLists,
        now: context.ports.clock.now(),
        ...(visit ? { visit } : {}),
        onProgress: (done, total) => report('signatures', done, total),
      }),
    );
  }),

  report: os.verification.report.handler(async ({ context, input }) => {
    const bytes = await renderVerdict(
      { ...input, at: context.ports.clock.now() },
      fontFolder(context.folders.resources),
    );
    const name = input.language === 'id' ? 'pemeriksaan' : 'verification';
    return context.exports.add({ fileName: `${name}.pdf`, mediaType: 'application/pdf', bytes });
  }),

  trusted: os.verification.trusted.handler(async ({ context }) => ({
    certificates: (await trustOf(context).list()).map(describe),
  })),

  trust: os.verification.trust.handler(async ({ context, input }) => ({
    certificates: (await trustOf(context).add(context.uploads.take(input.upload))).map(describe),
  })),

  distrust: os.verification.distrust.handler(async ({ context, input }) => {
    await trustOf(context).remove(input.sha256);
    return {};
  }),
};

/** Whom this person trusts: what is kept, and what came along with a call. */
export async function trustedRoots(context: BackendContext, uploads: readonly string[]): Promise<Certificate[]> {
  const given = uploads.flatMap((token) => readCertificates(context.uploads.take(token)));
  return [...(await trustOf(context).list()), ...given];
}

async function recordOf(
  context: BackendContext,
  input: { visit?: string | undefined; kind: DocumentKind },
): Promise<VisitRecord | undefined> {
  if (input.visit === undefined) return undefined;
  return visitRecord({ visit: await context.store.open(input.visit), kind: input.kind });
}

function trustOf(context: BackendContext): TrustedCertificates {
  return openTrustedCertificates(context.folders.data);
}

function describe(certificate: Certificate): TrustedCertificate {
  return {
    sha256: certificate.sha256,
    name: certificate.subjectName,
    issuer: certificate.issuerName,
    notAfter: certificate.notAfter.toISOString(),
  };
}
