import { headerOf } from '../../../shared/domain/visit/header-of.ts';
import type { TrustedCertificate } from '../../../shared/contract/verification.ts';
import { languages } from '../../../shared/i18n/languages.ts';
import type { DocumentKind } from '../../../shared/schema/document-kind.ts';
import type { BackendContext } from '../context.ts';
import { os } from '../implement.ts';
import { cancelJob, runJob } from '../long-work-job.ts';
import { renderVerification } from '../report/verification-report.ts';
import { openTrustedCertificates, type TrustedCertificates } from '../signing/trusted-certificates.ts';
import { fontFolder } from '../typesetting/font-folder.ts';
import { paperOf, visitRecord } from '../papers/visit-papers.ts';
import type { Certificate } from '../signing/verify/certificate.ts';
import type { VisitRecord } from '../signing/verify/match-visit.ts';
import { verifyInWorker } from '../signing/verify-in-worker.ts';
import type { OpenVisit } from '../store/open-visit.ts';
import type { Upload } from '../transfer/uploads.ts';

/** Answers the calls of `verification`. */
export const verification = {
  verify: os.verification.verify.handler(async ({ context, input, path }) => {
    const { bytes } = context.uploads.take(input.upload);
    const visit = await recordOf(context, input, bytes);
    const request = {
      pdf: bytes,
      trusted: await trustedCertificates(context),
      given: takeAll(context, input.trust),
      revocationLists: takeAll(context, input.revocationLists),
      now: context.ports.clock.now(),
      ...(visit ? { visit } : {}),
    };
    return runJob({ context, path, job: input.job }, (report, signal) =>
      verifyInWorker(request, { signal, onProgress: (done, total) => report('signatures', done, total) }),
    );
  }),

  cancel: os.verification.cancel.handler(({ input }) => {
    cancelJob(input.job);
    return {};
  }),

  report: os.verification.report.handler(async ({ context, input }) => {
    const bytes = await renderVerification(
      { ...input, at: context.ports.clock.now() },
      fontFolder(context.folders.resources),
    );
    const name = languages[input.language].verdict.fileName;
    return context.downloads.add({ fileName: `${name}.pdf`, mediaType: 'application/pdf', bytes });
  }),

  trusted: os.verification.trusted.handler(async ({ context }) => {
    const { certificates, unreadable } = await trustOf(context).list();
    return { certificates: certificates.map(describe), unreadable };
  }),

  trust: os.verification.trust.handler(async ({ context, input }) => ({
    certificates: (await trustOf(context).add(context.uploads.take(input.upload))).map(describe),
  })),

  distrust: os.verification.distrust.handler(async ({ context, input }) => {
    await trustOf(context).remove(input.sha256);
    return {};
  }),
};

/** Whom this person trusts: DER of the certificates that are kept. */
export async function trustedCertificates(context: BackendContext): Promise<Uint8Array[]> {
  return (await trustOf(context).list()).certificates.map(({ der }) => der);
}

/** The files that came along with a call. */
export function takeAll(context: BackendContext, tokens: readonly string[]): Upload[] {
  return tokens.map((token) => context.uploads.take(token));
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
