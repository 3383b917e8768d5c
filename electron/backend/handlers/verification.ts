import type { TrustedCertificate } from '../../../shared/contract/verification.ts';
import type { DocumentKind } from '../../../shared/schema/document-kind.ts';
import type { BackendContext } from '../context.ts';
import { os } from '../implement.ts';
import { runLongWork } from '../long-work.ts';
import { readCertificates, readRevocationLists } from '../signing/read-trust.ts';
import { renderVerdict } from '../signing/render-verdict.ts';
import { openTrustedCertificates, type TrustedCertificates } from '../signing/trusted-certificates.ts';
import { fontFolder } from '../signing/font-folder.ts';
import { paperOf, visitRecord } from '../signing/visit-papers.ts';
import type { Certificate } from '../signing/verify/certificate.ts';
import type { VisitRecord } from '../signing/verify/check-visit.ts';
import { verifyPdf } from '../signing/verify-pdf.ts';
import type { OpenVisit } from '../store/open-visit.ts';
import { headerOf } from '../store/visit-acts.ts';

export const verification = {
  verify: os.verification.verify.handler(async ({ context, input, path }) => {
    const { bytes } = context.uploads.take(input.upload);
    const roots = await trustedRoots(context, input.trust);
    const lists = input.revocationLists.map((token) => context.uploads.take(token));
    const revocationLists = lists.flatMap((file) => readRevocationLists(file));
    const visit = await recordOf(context, input, bytes);
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

/** What the visit knows of the paper that this file is, or of its assessment when it is none. */
async function recordOf(
  context: BackendContext,
  input: { visit?: string | undefined; kind?: DocumentKind | undefined },
  pdf: Uint8Array,
): Promise<VisitRecord | undefined> {
  if (input.visit === undefined) return undefined;
  const visit = await context.store.open(input.visit);
  const paper = paperOf(visit, pdf);
  const isAsked = paper !== undefined && (input.kind === undefined || paper.key.split(':')[0] === input.kind);
  return visitRecord(isAsked ? paper : { visit, key: input.kind ?? anyPaper(visit) });
}

/** A paper to hold a stranger's file against. */
function anyPaper(visit: OpenVisit): string {
  return Object.keys(headerOf(visit.content).prepared ?? {})[0] ?? 'assessment';
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
